namespace ScimConformance.Durability;

/// <summary>A user as one connection knows them: the last acknowledged state, and the write that got no answer.</summary>
internal sealed class TrackedUser(string userName)
{
    public string UserName { get; } = userName;

    /// <summary>Null until the POST is answered.</summary>
    public string? Id { get; set; }

    public UserState Acknowledged { get; private set; } = UserState.Absent;

    public UserState? Unanswered { get; private set; }

    public void Attempt(UserState state) => Unanswered = state;

    public void Acknowledge() => (Acknowledged, Unanswered) = (Unanswered!, null);

    /// <summary>
    /// Compares with what is there after the restart, which is the state to go on from. Null when it may be so: the
    /// acknowledged state, or all of the write that was not answered.
    /// </summary>
    public string? Settle(UserState found)
    {
        var problem =
            found == Acknowledged || found == Unanswered
                ? null
                : $"{UserName} is {found}; acknowledged was: {Acknowledged}; without an answer: {Unanswered?.ToString() ?? "nothing"}.";
        (Acknowledged, Unanswered) = (found, null);
        return problem;
    }
}
