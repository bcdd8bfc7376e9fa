namespace ScimConformance.MockProvider.Storage;

/// <summary>Whom what was written in a turn may let in as something else. Used by one at a time.</summary>
internal sealed class AccessChanges
{
    private readonly HashSet<(string Organization, string Account)> _accounts = [];
    private readonly HashSet<string> _organizations = new(StringComparer.Ordinal);

    public bool Any => IsOfAll || _accounts.Count > 0 || _organizations.Count > 0;

    public bool IsOfAll { get; private set; }

    public IEnumerable<string> Organizations => _organizations;

    public IEnumerable<(string Organization, string Account)> Accounts => _accounts;

    /// <summary>Everybody, of every organization.</summary>
    public void OfAll() => IsOfAll = true;

    /// <summary>Everybody of an organization.</summary>
    public void Of(string organization) => _organizations.Add(organization);

    /// <summary>One account, by whichever of its keys.</summary>
    public void Of(string organization, string account) => _accounts.Add((organization, account));

    public void Clear()
    {
        IsOfAll = false;
        _organizations.Clear();
        _accounts.Clear();
    }
}
