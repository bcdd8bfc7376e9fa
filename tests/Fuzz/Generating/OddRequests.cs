using System.Text;
using ScimConformance.Fuzz.Sending;

namespace ScimConformance.Fuzz.Generating;

/// <summary>Requests that nobody should send: odd methods, odd paths, no key.</summary>
internal sealed class OddRequests(Chance chance, World world)
{
    private static readonly string[] Paths =
    [
        "",
        "/",
        "//Users",
        "/Users/",
        "/users",
        "/Users//x",
        "/Users/..%2f..%2f",
        "/Users/%2e%2e",
        "/Users/../Schemas",
        "/Users/%FF%FE",
        "/Users/%ED%A0%80",
        "/Users/%",
        "/Users/%zz",
        "/Users;a=b",
        "/Users/a/b/c/d/e",
        "/v9/Users",
        "/.search",
        "/Users/.search",
        "/Bulk",
        "/Nothing",
    ];

    public FuzzRequest Next() =>
        chance.Below(4) switch
        {
            0 => new(
                Operation.Odd,
                chance.OneOf("OPTIONS", "TRACE", "LOCK", "get", "POST", "DELETE", "PUT"),
                $"/Users/{world.Id("/Users", chance)}/x"
            ),
            1 => new(Operation.Odd, "GET", "/Users") { Sender = Sender.Nobody },
            2 => new(
                Operation.Odd,
                chance.OneOf("PUT", "PATCH", "DELETE", "POST"),
                chance.Pick(Paths)
            )
            {
                Body = Encoding.UTF8.GetBytes(Texts.Any(chance)),
            },
            _ => new(
                Operation.Odd,
                "GET",
                chance.Percent(80)
                    ? chance.Pick(Paths)
                    : "/Users/" + new string('a', chance.Below(4000))
            ),
        };
}
