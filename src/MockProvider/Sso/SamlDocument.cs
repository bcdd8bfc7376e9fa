using System.Xml;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Sso;

/// <summary>
/// Reads the form field of a response into XML, within limits. What no identity provider sends and attacks need is refused:
/// document types, comments, processing instructions, CDATA.
/// </summary>
internal static class SamlDocument
{
    private const int LongestField = 256 * 1024;

    // Canonicalization is recursive: depth is stack.
    private const int Deepest = 40;

    private static readonly XmlNodeType[] Expected =
    [
        XmlNodeType.Element,
        XmlNodeType.EndElement,
        XmlNodeType.Text,
        XmlNodeType.Whitespace,
        XmlNodeType.SignificantWhitespace,
        XmlNodeType.XmlDeclaration,
    ];

    public static Result<XmlElement> Parse(string field)
    {
        if (field.Length is 0 or > LongestField)
        {
            return ScimError.BadRequest(
                $"'SAMLResponse' has {field.Length} characters; expected 1 to {LongestField}."
            );
        }

        var bytes = new byte[field.Length];
        if (!Convert.TryFromBase64String(field, bytes, out var length))
        {
            return ScimError.BadRequest("'SAMLResponse' is not base64.");
        }

        try
        {
            using var content = new MemoryStream(bytes, 0, length);
            return CheckNodes(content) is { } refusal
                ? ScimError.BadRequest(refusal)
                : Load(content);
        }
        catch (Exception error) when (error is XmlException or ArgumentException)
        {
            return ScimError.BadRequest("'SAMLResponse' is not well-formed XML.");
        }
    }

    private static string? CheckNodes(MemoryStream content)
    {
        using var reader = Reader(content);
        while (reader.Read())
        {
            if (!Expected.Contains(reader.NodeType))
            {
                return $"'SAMLResponse' contains a {reader.NodeType}, which no response needs.";
            }

            if (reader.Depth > Deepest)
            {
                return $"'SAMLResponse' is nested deeper than {Deepest} elements.";
            }
        }

        return null;
    }

    private static XmlElement Load(MemoryStream content)
    {
        content.Position = 0;
        using var reader = Reader(content);
        var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        document.Load(reader);
        return document.DocumentElement!;
    }

    private static XmlReader Reader(MemoryStream content) =>
        XmlReader.Create(
            content,
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = LongestField,
            }
        );
}
