using MimeKit;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Deviations;
using ScimConformance.MockProvider.Http;
using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Control;

/// <summary>What the control API shows, as JSON.</summary>
internal static class ControlDocuments
{
    public static JsonObject Product() =>
        new()
        {
            ["product"] = "ScimConformance.MockProvider",
            ["version"] = typeof(ControlDocuments).Assembly.GetName().Version?.ToString(3),
        };

    public static JsonObject Deviations() =>
        new()
        {
            ["deviations"] = new JsonArray([
                .. DeviationCatalogue.All.Select(deviation => new JsonObject
                {
                    ["id"] = deviation.Id,
                    ["sentence"] = deviation.Sentence,
                    ["requirement"] = deviation.Requirement,
                    ["options"] = new JsonObject(),
                }),
            ]),
        };

    public static JsonObject Organization(Organization organization) =>
        new()
        {
            ["id"] = organization.Id,
            ["name"] = organization.Definition.Name,
            ["preset"] = organization.Definition.Preset,
            ["plan"] = organization.Record.Plan,
            ["deviations"] = new JsonArray([
                .. organization.Definition.Deviations.Select(id => JsonValue.Create(id)),
            ]),
        };

    public static JsonObject Created(CreatedOrganization created, ProviderAddress address)
    {
        var document = Organization(created.Organization);
        document["scimBaseUrl"] = address.ScimBase.AbsoluteUri;
        document["apiBaseUrl"] = address.Root.AbsoluteUri.TrimEnd('/');
        document["apiKey"] = created.ApiKey.Value;
        document["administrator"] = Owner(created.Administrator, created.AdministratorKey);
        document["administrator"]!["password"] = created.AdministratorPassword.Value;
        document["serviceAccount"] = Owner(created.ServiceAccount, created.ServiceAccountKey);
        return document;
    }

    /// <summary>The options that were given; what is not there is as the preset has it.</summary>
    public static JsonObject Options(Organization organization) =>
        new() { ["options"] = organization.Definition.Document["options"]?.DeepClone() };

    public static JsonObject Clock(Organization organization) =>
        new()
        {
            ["now"] = Instant.Format(organization.Clock.GetUtcNow()),
            ["running"] = organization.Clock.IsRunning,
        };

    public static JsonObject Session(OpenedSession session) =>
        new()
        {
            ["cookie"] = SessionCookie.Render(session.Secret),
            ["userId"] = session.Account.Id,
        };

    public static JsonObject Message(StoredMessage message) =>
        new()
        {
            ["id"] = message.Id,
            ["to"] = new JsonArray(message.Letter.Recipient),
            ["from"] = MessageWriting.Sender,
            ["subject"] = message.Letter.Subject,
            ["date"] = Instant.Format(message.Date),
        };

    /// <summary>The whole message; <paramref name="unsent"/> is how far its sending is, where it is to be sent.</summary>
    public static JsonObject WholeMessage(StoredMessage message, OutboxState? unsent)
    {
        var body = message.Letter.Write();
        using var written = message.Write();
        var document = Message(message);
        document["text"] = body.Text;
        document["html"] = body.Html;
        document["headers"] = Headers(written);
        document["links"] = new JsonArray([
            .. MessageLinks.In(body.Text).Select(link => JsonValue.Create(link)),
        ]);
        if (unsent is not null)
        {
            document["unsent"] = new JsonObject
            {
                ["attempts"] = unsent.Attempts,
                ["problem"] = unsent.Problem,
                ["refused"] = unsent.IsRefused,
            };
        }

        return document;
    }

    private static JsonObject Headers(MimeMessage message)
    {
        var headers = new JsonObject();
        foreach (
            var field in message.Headers.GroupBy(
                header => header.Field,
                StringComparer.OrdinalIgnoreCase
            )
        )
        {
            headers[field.Key] = string.Join(", ", field.Select(header => header.Value));
        }

        return headers;
    }

    private static JsonObject Owner(Account account, Secret key) =>
        new()
        {
            ["id"] = account.Id,
            ["email"] = account.Email,
            ["applicationKey"] = key.Value,
        };
}
