using System.Xml;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Sso;

/// <summary>Whom an assertion is about, confirmed for whoever bears it to this provider.</summary>
internal static class SamlSubject
{
    public static Result<SamlIdentity> Read(
        XmlElement response,
        XmlElement assertion,
        SamlExpectation expected
    )
    {
        var subject = SamlXml.Child(assertion, SamlNames.Assertion, "Subject");
        var inResponseTo = SamlXml.Attribute(response, "InResponseTo");
        var end = Confirmations(subject)
            .Select(data => EndOf(data, inResponseTo, expected))
            .FirstOrDefault(found => found is not null);
        if (end is null)
        {
            return ScimError.Forbidden(
                "The subject is not confirmed for this recipient at this time."
            );
        }

        var names = new[] { SamlNames.PrincipalName, SamlNames.GivenName, SamlNames.Surname }
            .Select(known => Values(assertion, known))
            .ToList();
        if (names.Any(values => values.Count > 1))
        {
            return ScimError.Forbidden("An attribute that tells who the user is has two values.");
        }

        return new SamlIdentity
        {
            AssertionId = SamlXml.Attribute(assertion, "ID")!,
            NotOnOrAfter = end.Value,
            InResponseTo = inResponseTo,
            NameId = NameId(subject),
            PrincipalName = names[0].SingleOrDefault(),
            GivenName = names[1].SingleOrDefault(),
            Surname = names[2].SingleOrDefault(),
            Attributes = Attributes(assertion)
                .SelectMany(
                    ValuesOf,
                    (attribute, value) => (Name: SamlXml.Attribute(attribute, "Name"), value)
                )
                .ToLookup(pair => pair.Name ?? "", pair => pair.value, StringComparer.Ordinal),
        };
    }

    private static IEnumerable<XmlElement> Confirmations(XmlElement? subject) =>
        subject is null
            ? []
            : SamlXml
                .Children(subject, SamlNames.Assertion, "SubjectConfirmation")
                .Where(confirmation => SamlXml.Has(confirmation, "Method", SamlNames.Bearer))
                .Select(confirmation =>
                    SamlXml.Child(confirmation, SamlNames.Assertion, "SubjectConfirmationData")
                )
                .OfType<XmlElement>();

    // SAML profiles section 4.1.4.2: recipient and end are demanded, a beginning is forbidden.
    private static DateTimeOffset? EndOf(
        XmlElement data,
        string? inResponseTo,
        SamlExpectation expected
    ) =>
        SamlXml.Has(data, "Recipient", expected.Recipient)
        && SamlXml.Attribute(data, "NotBefore") is null
        && DateTimeText.TryParse(SamlXml.Attribute(data, "NotOnOrAfter"), out var end)
        && !expected.IsOver(end)
        && string.Equals(
            SamlXml.Attribute(data, "InResponseTo"),
            inResponseTo,
            StringComparison.Ordinal
        )
            ? end
            : null;

    private static string? NameId(XmlElement? subject)
    {
        var name = SamlXml.Child(subject, SamlNames.Assertion, "NameID");
        return SamlXml.Has(name, "Format", SamlNames.EmailFormat) ? Filled(name) : null;
    }

    private static List<string> Values(XmlElement assertion, string[] known) =>
        [
            .. Attributes(assertion)
                .Where(attribute =>
                    known.Contains(SamlXml.Attribute(attribute, "Name"), StringComparer.Ordinal)
                )
                .SelectMany(ValuesOf)
                .Distinct(StringComparer.Ordinal),
        ];

    private static IEnumerable<XmlElement> Attributes(XmlElement assertion) =>
        SamlXml
            .Children(assertion, SamlNames.Assertion, "AttributeStatement")
            .SelectMany(statement => SamlXml.Children(statement, SamlNames.Assertion, "Attribute"));

    private static IEnumerable<string> ValuesOf(XmlElement attribute) =>
        SamlXml
            .Children(attribute, SamlNames.Assertion, "AttributeValue")
            .Select(Filled)
            .OfType<string>();

    private static string? Filled(XmlElement? element) =>
        SamlXml.Text(element) is { Length: > 0 } text ? text : null;
}
