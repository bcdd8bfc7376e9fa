using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Who accepts an invitation gets a session, and stays pending.</summary>
internal sealed class AcceptingLeavesPending(IAdmission conforming) : AdmissionDeviation(conforming)
{
    public override Account Accepted(Account account, DateTimeOffset now) => account;
}
