namespace ScimConformance.MockProvider.Schemas;

/// <summary>The form that RFC 7643 section 4.1 gives the value of an attribute in prose, beyond its type.</summary>
internal enum TextFormat
{
    Any,
    CountryCode,
    LanguageTag,
    TimeZone,
    Certificate,
}
