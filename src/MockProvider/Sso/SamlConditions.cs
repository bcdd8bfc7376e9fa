using System.Xml;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Sso;

/// <summary>Whether a response is a success, of this issuer, for this audience, sent here, and whether its time is now.</summary>
internal static class SamlConditions
{
    public static string? Problem(
        XmlElement response,
        XmlElement assertion,
        SamlExpectation expected
    ) =>
        ProblemOfStatus(response)
        ?? ProblemOfVersions(response, assertion)
        ?? ProblemOfIssuers(response, assertion, expected)
        ?? ProblemOfDestination(response, expected)
        ?? ProblemOfConditions(assertion, expected)
        ?? ProblemOfStatement(assertion);

    private static string? ProblemOfStatus(XmlElement response)
    {
        var status = SamlXml.Child(response, SamlNames.Protocol, "Status");
        var code = SamlXml.Child(status, SamlNames.Protocol, "StatusCode");
        return SamlXml.Has(code, "Value", SamlNames.Success)
            ? null
            : "The identity provider did not let the user in.";
    }

    private static string? ProblemOfVersions(XmlElement response, XmlElement assertion) =>
        SamlXml.Has(response, "Version", "2.0") && SamlXml.Has(assertion, "Version", "2.0")
            ? null
            : "The version of SAML is not 2.0.";

    private static string? ProblemOfIssuers(
        XmlElement response,
        XmlElement assertion,
        SamlExpectation expected
    )
    {
        var own = SamlXml.Children(response, SamlNames.Assertion, "Issuer");
        var asserted = SamlXml.Child(assertion, SamlNames.Assertion, "Issuer");
        return own.Append(asserted)
            .All(issuer =>
                string.Equals(
                    SamlXml.Text(issuer),
                    expected.Issuer.EntityId,
                    StringComparison.Ordinal
                )
            )
            ? null
            : "The issuer is not the organization's identity provider.";
    }

    // SAML bindings section 3.5.5.2: demanded of a signed message, and never to be wrong.
    private static string? ProblemOfDestination(XmlElement response, SamlExpectation expected)
    {
        var isSigned = SamlXml.Children(response, SamlNames.Signature, "Signature").Count > 0;
        var destination = SamlXml.Attribute(response, "Destination");
        return
            (destination is null && !isSigned)
            || string.Equals(destination, expected.Recipient, StringComparison.Ordinal)
            ? null
            : "The response was sent to another destination.";
    }

    private static string? ProblemOfConditions(XmlElement assertion, SamlExpectation expected)
    {
        if (SamlXml.Child(assertion, SamlNames.Assertion, "Conditions") is not { } conditions)
        {
            return "The assertion has no conditions.";
        }

        var audiences = SamlXml.Children(conditions, SamlNames.Assertion, "AudienceRestriction");
        return audiences.Count == 0 || !audiences.All(restriction => Names(restriction, expected))
                ? "The assertion is for another audience."
            : !IsWithin(conditions, expected) ? "The assertion is not valid at this time."
            : null;
    }

    private static bool Names(XmlElement restriction, SamlExpectation expected) =>
        SamlXml
            .Children(restriction, SamlNames.Assertion, "Audience")
            .Any(audience =>
                string.Equals(SamlXml.Text(audience), expected.Audience, StringComparison.Ordinal)
            );

    private static string? ProblemOfStatement(XmlElement assertion) =>
        SamlXml.Children(assertion, SamlNames.Assertion, "AuthnStatement").Count > 0
            ? null
            : "The assertion does not say that anybody was authenticated.";

    private static bool IsWithin(XmlElement conditions, SamlExpectation expected)
    {
        var notBefore = SamlXml.Attribute(conditions, "NotBefore");
        var notOnOrAfter = SamlXml.Attribute(conditions, "NotOnOrAfter");
        return (
                notBefore is null
                || (DateTimeText.TryParse(notBefore, out var begin) && expected.HasBegun(begin))
            )
            && (
                notOnOrAfter is null
                || (DateTimeText.TryParse(notOnOrAfter, out var end) && !expected.IsOver(end))
            );
    }
}
