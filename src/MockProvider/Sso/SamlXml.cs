using System.Xml;

namespace ScimConformance.MockProvider.Sso;

/// <summary>Looks at elements by their own children only: what stands deeper is somebody else's.</summary>
internal static class SamlXml
{
    public static bool Is(XmlElement element, string ns, string name) =>
        string.Equals(element.LocalName, name, StringComparison.Ordinal)
        && string.Equals(element.NamespaceURI, ns, StringComparison.Ordinal);

    public static IReadOnlyList<XmlElement> Children(XmlElement element) =>
        [.. element.ChildNodes.OfType<XmlElement>()];

    public static IReadOnlyList<XmlElement> Children(XmlElement element, string ns, string name) =>
        [.. element.ChildNodes.OfType<XmlElement>().Where(child => Is(child, ns, name))];

    /// <summary>The only child of this name; null when there is none, or more than one.</summary>
    public static XmlElement? Child(XmlElement? element, string ns, string name) =>
        element is not null && Children(element, ns, name) is [var only] ? only : null;

    /// <summary>The text of an element that holds nothing else.</summary>
    public static string? Text(XmlElement? element) =>
        element?.ChildNodes.OfType<XmlElement>().Any() == false ? element.InnerText.Trim() : null;

    public static string? Attribute(XmlElement? element, string name) =>
        element?.GetAttributeNode(name)?.Value;

    public static bool Has(XmlElement? element, string attribute, string value) =>
        string.Equals(Attribute(element, attribute), value, StringComparison.Ordinal);
}
