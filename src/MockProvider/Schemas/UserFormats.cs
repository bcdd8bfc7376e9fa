namespace ScimConformance.MockProvider.Schemas;

/// <summary>Which attributes of the User have a form of their own (RFC 7643 sections 4.1.1 and 4.1.2).</summary>
internal static class UserFormats
{
    /// <summary>The definitions, with their forms where the schema is that of the User.</summary>
    public static IReadOnlyList<AttributeDefinition> Mark(
        string schema,
        IReadOnlyList<AttributeDefinition> attributes
    ) =>
        string.Equals(schema, SchemaUrns.User, StringComparison.Ordinal)
            ? [.. attributes.Select(Mark)]
            : attributes;

    private static AttributeDefinition Mark(AttributeDefinition attribute) =>
        attribute.Name switch
        {
            "locale" => attribute with { Format = TextFormat.LanguageTag },
            "timezone" => attribute with { Format = TextFormat.TimeZone },
            "addresses" => MarkPart(attribute, "country", TextFormat.CountryCode),
            "x509Certificates" => MarkPart(attribute, "value", TextFormat.Certificate),
            _ => attribute,
        };

    private static AttributeDefinition MarkPart(
        AttributeDefinition attribute,
        string name,
        TextFormat format
    ) =>
        attribute with
        {
            SubAttributes =
            [
                .. attribute.SubAttributes.Select(sub =>
                    string.Equals(sub.Name, name, StringComparison.Ordinal)
                        ? sub with
                        {
                            Format = format,
                        }
                        : sub
                ),
            ],
        };
}
