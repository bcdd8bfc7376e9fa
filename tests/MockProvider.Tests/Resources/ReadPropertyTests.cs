using System.Text.Json.Nodes;
using CsCheck;
using ScimConformance.MockProvider.Resources;

namespace ScimConformance.MockProvider.Tests.Resources;

public sealed class ReadPropertyTests
{
    private static readonly string[] Names =
    [
        "userName",
        "USERNAME",
        "schemas",
        "name",
        "emails",
        "value",
        "type",
        "primary",
        "active",
        "givenName",
        "id",
        "meta",
        "x509Certificates",
        Examples.Enterprise,
        "manager",
        "foo",
    ];

    private static readonly Gen<string> Scalars = Gen.Int[0, 9]
        .Select(index =>
            (
                (string[])
                    [
                        "null",
                        "true",
                        "\"x\"",
                        "\"\"",
                        "\"True\"",
                        "1",
                        "1.5e3",
                        "\"\\ud800\"",
                        $"\"{MockProvider.Schemas.SchemaUrns.User}\"",
                        "\"AA==\"",
                    ]
            )[index]
        );

    private static Gen<string> Objects(int depth) =>
        Gen.Select(Gen.Int[0, Names.Length - 1], Values(depth))
            .Array[0, 5]
            .Select(members =>
                "{"
                + string.Join(
                    ',',
                    members.Select(member => $"\"{Names[member.Item1]}\":{member.Item2}")
                )
                + "}"
            );

    private static Gen<string> Values(int depth) =>
        depth == 0
            ? Scalars
            : Gen.OneOf(
                Scalars,
                Objects(depth - 1),
                Values(depth - 1).Array[0, 3].Select(items => "[" + string.Join(',', items) + "]")
            );

    [Test]
    public void No_body_throws_and_what_is_read_reads_again_the_same() =>
        Gen.Select(Objects(3), Gen.Bool)
            .Sample(
                (body, lenient) =>
                {
                    var policy = lenient ? ReadPolicy.Lenient : ReadPolicy.Strict;
                    ResourceReader.ForReplace(
                        Json.Object(body),
                        Examples.Barbara(),
                        Examples.User,
                        policy
                    );
                    var read = ResourceReader.ForCreate(Json.Object(body), Examples.User, policy);
                    if (!read.IsError)
                    {
                        var again = ResourceReader.ForCreate(read.Value, Examples.User, policy);
                        JsonNode.DeepEquals(again.Value, read.Value).Should().BeTrue();
                    }
                },
                iter: 5000
            );
}
