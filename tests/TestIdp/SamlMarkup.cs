using System.Globalization;
using System.Security;
using System.Security.Cryptography;
using System.Xml;

namespace ScimConformance.TestIdp;

/// <summary>The XML of a response, unsigned.</summary>
public static class SamlMarkup
{
    public const string AssertionNamespace = "urn:oasis:names:tc:SAML:2.0:assertion";
    public const string ProtocolNamespace = "urn:oasis:names:tc:SAML:2.0:protocol";

    public static XmlDocument Response(SamlLogin login, string entityId)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(Text(login, entityId));
        return document;
    }

    public static XmlElement Assertion(XmlDocument document) =>
        (XmlElement)document.GetElementsByTagName("Assertion", AssertionNamespace)[0]!;

    public static string NewId() => "_" + RandomNumberGenerator.GetHexString(32, lowercase: true);

    private static string Text(SamlLogin login, string entityId)
    {
        var issuer = $"<saml:Issuer>{Escape(login.Issuer ?? entityId)}</saml:Issuer>";
        var now = Time(login.Now);
        return $"""
            <samlp:Response xmlns:samlp="{ProtocolNamespace}" xmlns:saml="{AssertionNamespace}" ID="{NewId()}" Version="{login.Version}" IssueInstant="{now}" Destination="{Escape(
                login.Destination ?? login.Recipient
            )}"{Answers(login.InResponseTo)}>{issuer}<samlp:Status><samlp:StatusCode Value="{login.Status}"/></samlp:Status><saml:Assertion ID="{login.AssertionId
                ?? NewId()}" Version="{login.Version}" IssueInstant="{now}">{issuer}{Subject(login)}{Conditions(
                login
            )}<saml:AuthnStatement AuthnInstant="{now}"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>{Attributes(
                login
            )}</saml:Assertion></samlp:Response>
            """;
    }

    private static string Subject(SamlLogin login) =>
        $"""
            <saml:Subject><saml:NameID Format="{login.NameIdFormat}">{Escape(login.NameId)}</saml:NameID><saml:SubjectConfirmation Method="{login.ConfirmationMethod}"><saml:SubjectConfirmationData Recipient="{Escape(
                login.Recipient
            )}" NotOnOrAfter="{Time(login.Now + login.ConfirmedAfter)}"{Answers(
                login.ConfirmedInResponseTo ?? login.InResponseTo
            )}/></saml:SubjectConfirmation></saml:Subject>
            """;

    private static string Conditions(SamlLogin login) =>
        $"""
            <saml:Conditions NotBefore="{Time(login.Now + login.Before)}" NotOnOrAfter="{Time(
                login.Now + login.After
            )}"><saml:AudienceRestriction><saml:Audience>{Escape(
                login.Audience
            )}</saml:Audience></saml:AudienceRestriction></saml:Conditions>
            """;

    private static string Attributes(SamlLogin login) =>
        login.Attributes.Count == 0
            ? ""
            : $"<saml:AttributeStatement>{string.Concat(login.Attributes.Select(Attribute))}</saml:AttributeStatement>";

    private static string Attribute((string Name, string Value) attribute) =>
        $"""<saml:Attribute Name="{Escape(attribute.Name)}"><saml:AttributeValue>{Escape(attribute.Value)}</saml:AttributeValue></saml:Attribute>""";

    private static string Answers(string? request) =>
        request is null ? "" : $" InResponseTo=\"{Escape(request)}\"";

    private static string Time(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static string Escape(string text) => SecurityElement.Escape(text)!;
}
