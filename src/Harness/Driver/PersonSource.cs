using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bogus;
using Bogus.DataSets;

namespace ScimConformance.Harness.Driver;

/// <summary>
/// The people of one scenario. Names and titles repeat with the run's seed and the scenario; what must not collide
/// with another run, the userName and the address, carries a random part. Addresses are of the configured domain
/// alone: a real provider would mail strangers.
/// </summary>
internal sealed class PersonSource
{
    private static readonly string[] Locales = ["en", "de", "fr", "ja", "pl", "pt_BR", "cz"];

    // Not every scenario asks for somebody's name, and a locale takes a while to be looked up.
    private readonly Lazy<Name> _names;
    private readonly string _domain;

    /// <summary>What every name begins with that a run gives.</summary>
    public const string Mark = "scimc-";

    private readonly string _prefix =
        $"{Mark}{RandomNumberGenerator.GetHexString(10, lowercase: true)}";
    private int _count;

    public PersonSource(string seed, string scenario, string domain)
    {
        var number = BitConverter.ToInt32(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{scenario}"))
        );
        _names = new Lazy<Name>(() =>
            new Name(Locales[(number & int.MaxValue) % Locales.Length])
            {
                Random = new Randomizer(number),
            }
        );
        _domain = domain;
    }

    /// <summary>Somebody new.</summary>
    public UserDocument Next()
    {
        var names = _names.Value;
        var given = names.FirstName();
        var family = names.LastName();
        var address = Address();
        return new UserDocument
        {
            UserName = address,
            GivenName = given,
            FamilyName = family,
            Formatted = $"{given} {family}",
            Title = names.Random.ArrayElement(Titles),
            WorkEmail = address,
        };
    }

    /// <summary>An address that nobody has.</summary>
    public string Address() =>
        $"{_prefix}-{(++_count).ToString(CultureInfo.InvariantCulture)}@{_domain}";

    /// <summary>A name for a key, a role or a service account, which no other has.</summary>
    public string Label(string kind) =>
        $"{_prefix} {kind} {(++_count).ToString(CultureInfo.InvariantCulture)}";

    private static readonly string[] Titles =
    [
        "Archaeologist",
        "Bridge Inspector",
        "Ingénieure",
        "Lighthouse Keeper",
        "Nachtwächterin",
        "Seismologist",
        "校正者",
    ];
}
