using ScimConformance.MockProvider.Deviations.Wire;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of photos and addresses as RFC 7643 section 8.7.1 announces them.</summary>
internal static class AnnouncedPictureDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        AttributeFault.Sent(
            "photos-are-lost-on-replace",
            "A PUT loses the photos.",
            "R7643-8.7.1-34",
            "PUT",
            [],
            user => user.Remove(Photos)
        ),
        AttributeFault.Announced(
            "photos-are-announced-as-binary",
            "photos.value is announced as binary.",
            "R7643-8.7.1-35",
            SchemaUrns.User,
            "photos.value",
            a => a["type"] = "binary"
        ),
        AttributeFault.Shown(
            "photo-display-is-not-shown",
            "photos.display stands in no answer.",
            "R7643-8.7.1-36",
            [Photos],
            photo => photo.Remove("display")
        ),
        AttributeFault.Refused(
            "photos-are-of-work-or-home",
            "A photo of any type but work and home is refused.",
            "R7643-8.7.1-37",
            "Users",
            user =>
                ResourceParts
                    .Of(user, Photos)
                    .Any(p => ResourceParts.Text(p, "type") is not (null or "work" or "home"))
        ),
        AttributeFault.PatchIgnored(
            "primary-photo-is-not-patched",
            "PATCH answers as if it had changed photos.primary, and does not.",
            "R7643-8.7.1-38",
            (_, path) =>
                path.StartsWith(Photos, StringComparison.Ordinal)
                && path.EndsWith(".primary", StringComparison.Ordinal)
        ),
        AttributeFault.Announced(
            "addresses-are-announced-as-single",
            "addresses is announced as single-valued.",
            "R7643-8.7.1-39",
            SchemaUrns.User,
            "addresses",
            a => a["multiValued"] = false
        ),
        AttributeFault.Shown(
            "formatted-addresses-lose-their-lines",
            "A line break in addresses.formatted becomes a space.",
            "R7643-8.7.1-40",
            Addresses,
            address => ResourceParts.Rewrite(address, "formatted", text => text.Replace('\n', ' '))
        ),
        AttributeFault.Shown(
            "street-address-ends-with-its-first-line",
            "addresses.streetAddress ends at the first line break.",
            "R7643-8.7.1-41",
            Addresses,
            address => ResourceParts.Rewrite(address, "streetAddress", text => text.Split('\n')[0])
        ),
        AttributeFault.Shown(
            "locality-and-region-are-swapped",
            "addresses.locality and addresses.region are swapped.",
            "R7643-8.7.1-42",
            Addresses,
            address => ResourceParts.Swap(address, "locality", "region")
        ),
        AttributeFault.Shown(
            "region-is-dropped",
            "addresses.region is dropped.",
            "R7643-8.7.1-43",
            Addresses,
            address => address.Remove("region")
        ),
        AttributeFault.Shown(
            "postal-code-is-a-number",
            "addresses.postalCode becomes a number.",
            "R7643-8.7.1-44",
            Addresses,
            address =>
                ResourceParts.Rewrite(
                    address,
                    "postalCode",
                    text =>
                        int.TryParse(text, CultureInfo.InvariantCulture, out var number)
                            ? number
                            : text
                )
        ),
        AttributeFault.Shown(
            "country-is-spelt-out",
            "addresses.country is the country's name.",
            "R7643-8.7.1-45",
            Addresses,
            address => ResourceParts.Rewrite(address, "country", text => $"State of {text}")
        ),
        AttributeFault.ExactFilter(
            "address-type-filter-is-case-exact",
            "A filter by addresses.type tells upper and lower case apart.",
            "R7643-8.7.1-46",
            "addresses.type"
        ),
    ];

    private const string Photos = "photos";

    private static string[] Addresses => ["addresses"];
}
