namespace ScimConformance.Harness.Verdicts;

/// <summary>An operation that other scenarios stand on, and that has scenarios of its own.</summary>
internal enum SetUpOperation
{
    CreateUser,
    ReadUser,
    UpdateUser,
    DeactivateUser,
    DeleteUser,
    FollowInviteLink,
    ReceiveInvitation,
    ResendInvitation,
    MakeApplicationKey,
    Administer,
    ChangePlan,
    SignInThroughProvider,
    LimitCalls,
    PushGroup,
    ChangeGroup,
    CreateGroup,
}
