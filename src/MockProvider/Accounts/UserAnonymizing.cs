using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Anonymizes the people whom an administrator names, and says of whom it could not (DD-DEPROV-17).</summary>
internal sealed class UserAnonymizing(IDatabase database)
{
    public Task<Result<AnonymizationOutcome>> ExecuteAsync(
        Organization organization,
        IReadOnlyList<string> ids,
        CancellationToken cancellation
    ) =>
        database.WriteAsync<AnonymizationOutcome>(
            organization,
            async work =>
            {
                var anonymized = new List<string>();
                var failed = new List<(string, string)>();
                foreach (var id in ids)
                {
                    var account = await work.Store.Accounts.FindAsync(organization.Id, id);
                    if (Refusal(account) is { } reason)
                    {
                        failed.Add((id, reason));
                        continue;
                    }

                    await Anonymization.ApplyAsync(work, account!);
                    anonymized.Add(id);
                }

                return new AnonymizationOutcome(anonymized, failed);
            },
            cancellation
        );

    private static string? Refusal(Account? account) =>
        account switch
        {
            null => "There is no such user; look the id up at /api/v2/users.",
            { Kind: AccountKind.ServiceAccount } =>
                "This is a service account, which has no personal data; disable it instead.",
            { Anonymized: true } => "This user is anonymized already.",
            _ => null,
        };
}
