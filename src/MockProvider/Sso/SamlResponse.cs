using System.Xml;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Sso;

/// <summary>
/// Takes a response apart and believes only what is signed: the one assertion there is, a child of the response, with a
/// signature of its own (SAML core section 5, profiles section 4.1.4). Errors: 400 for what cannot be read, 403 for what is refused.
/// </summary>
internal static class SamlResponse
{
    private static readonly string[] IdNames = ["ID", "Id", "id"];

    public static Result<SamlIdentity> Read(string field, SamlExpectation expected)
    {
        var root = SamlDocument.Parse(field);
        if (root.IsError)
        {
            return root.Error;
        }

        var response = root.Value;
        if (ProblemOfShape(response, out var assertion) is { } shape)
        {
            return ScimError.Forbidden(shape);
        }

        var issuer = SamlXml.Child(assertion, SamlNames.Assertion, "Issuer");
        var ofIssuer = expected.Of(SamlXml.Text(issuer));
        var problem =
            ProblemOfSignatures(response, assertion!, ofIssuer.Issuer)
            ?? SamlConditions.Problem(response, assertion!, ofIssuer);
        return problem is null
            ? SamlSubject.Read(response, assertion!, ofIssuer)
            : ScimError.Forbidden(problem);
    }

    private static string? ProblemOfShape(XmlElement response, out XmlElement? assertion)
    {
        assertion = SamlXml.Child(response, SamlNames.Assertion, "Assertion");
        var all = Descendants(response);
        if (!SamlXml.Is(response, SamlNames.Protocol, "Response"))
        {
            return "This is no SAML response.";
        }

        // Signature wrapping hides a second assertion, a second signature or a second element with the signed id.
        if (
            assertion is null
            || all.Count(element =>
                element.LocalName is "Assertion" or "EncryptedAssertion" or "Response"
            ) != 2
        )
        {
            return "The response must hold exactly one assertion, which is not encrypted.";
        }

        var owners = all.Where(element => element.LocalName is "Signature")
            .Select(element => element.ParentNode)
            .ToList();
        var signed = assertion;
        if (
            owners.Any(owner => owner != signed && owner != response)
            || owners.Distinct().Count() != owners.Count
        )
        {
            return "A signature stands where none belongs.";
        }

        var ids = all.SelectMany(element => element.Attributes.OfType<XmlAttribute>())
            .Where(attribute => IdNames.Contains(attribute.LocalName, StringComparer.Ordinal))
            .Select(attribute => attribute.Value)
            .ToList();
        return ids.Distinct(StringComparer.Ordinal).Count() == ids.Count
            ? null
            : "Two elements have the same id.";
    }

    private static string? ProblemOfSignatures(
        XmlElement response,
        XmlElement assertion,
        IdentityProvider issuer
    ) =>
        SamlSignature.Problem(assertion, issuer)
        ?? (
            SamlXml.Children(response, SamlNames.Signature, "Signature").Count > 0
                ? SamlSignature.Problem(response, issuer)
                : null
        );

    private static List<XmlElement> Descendants(XmlElement response) =>
        [response, .. response.GetElementsByTagName("*").OfType<XmlElement>()];
}
