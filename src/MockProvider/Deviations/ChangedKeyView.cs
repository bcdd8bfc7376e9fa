using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Shows an application key otherwise than it is.</summary>
internal sealed class ChangedKeyView(IKeyView conforming, Action<ApplicationKey, JsonObject> change)
    : IKeyView
{
    public JsonObject Attributes(ApplicationKey key)
    {
        var attributes = conforming.Attributes(key);
        change(key, attributes);
        return attributes;
    }
}
