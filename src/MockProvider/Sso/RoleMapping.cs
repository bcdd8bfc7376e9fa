namespace ScimConformance.MockProvider.Sso;

/// <summary>Who has <paramref name="Value"/> in the assertion's attribute of this name gets the role of that name.</summary>
internal sealed record RoleMapping(string Attribute, string Value, string Role);
