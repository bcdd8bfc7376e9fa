namespace ScimConformance.Harness.Verdicts;

/// <summary>
/// Which requirements an operation's own scenarios carry. When the operation fails in a set-up, one of them must
/// have failed in the same run: then the scenario is Blocked by it. Else the failure is not explained, and the
/// scenario is an Error (design, Verdicts).
/// </summary>
internal static class Prerequisites
{
    public static IReadOnlyList<string> RequirementsOf(SetUpOperation operation) =>
        operation switch
        {
            SetUpOperation.CreateUser =>
            [
                "DD-PROV-01",
                "DD-KEY-01",
                "DD-PLAN-01",
                "R7644-3.3-04",
                "R7643-3.1-01",
            ],
            SetUpOperation.ReadUser => ["DD-PROV-01"],
            SetUpOperation.UpdateUser => ["DD-SYNC-01", "R7644-3.5-01", "R7644-3.5.1-01"],
            SetUpOperation.DeactivateUser => ["DD-DEPROV-01", "DD-DEPROV-12"],
            SetUpOperation.DeleteUser => ["DD-DEPROV-04", "DD-DEPROV-01", "R7644-3.6-01"],
            SetUpOperation.ReceiveInvitation => ["DD-PROV-02", "DD-PROV-06"],
            SetUpOperation.FollowInviteLink => ["DD-PROV-03", "DD-PROV-04"],
            SetUpOperation.ResendInvitation => ["DD-PROV-06"],
            SetUpOperation.MakeApplicationKey => ["DD-KEY-02", "DD-KEY-04", "DD-KEY-09"],
            SetUpOperation.Administer => ["DD-PROV-09", "DD-DEPROV-03"],
            SetUpOperation.ChangePlan => ["DD-PLAN-01"],
            SetUpOperation.SignInThroughProvider => ["DD-SSO-04"],
            SetUpOperation.LimitCalls => ["DD-SYNC-13"],
            SetUpOperation.PushGroup => ["DD-GRP-01", "DD-GRP-03", "DD-PLAN-05"],
            SetUpOperation.CreateGroup => ["R7644-3.3-04", "R7643-4.2-01"],
            SetUpOperation.ChangeGroup => ["DD-GRP-05", "DD-GRP-06", "DD-GRP-07"],
            _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, message: null),
        };
}
