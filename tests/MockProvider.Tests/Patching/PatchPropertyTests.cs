using System.Text.Json.Nodes;
using CsCheck;
using ScimConformance.MockProvider.Patching;
using ScimConformance.MockProvider.Resources;

namespace ScimConformance.MockProvider.Tests.Patching;

public sealed class PatchPropertyTests
{
    private static readonly string[] Paths =
    [
        "title",
        "active",
        "userName",
        "name",
        "name.givenName",
        "emails",
        "emails.type",
        "emails[type eq \\\"work\\\"]",
        "emails[type eq \\\"work\\\" or primary eq true].value",
        "emails[not (type pr)].primary",
        "id",
        "meta.created",
        "schemas",
        "nope",
        "emails[",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value",
    ];

    private static readonly string[] Values =
    [
        "null",
        "true",
        "\"True\"",
        "\"text\"",
        "\"\"",
        "\"\\ud800\"",
        "17",
        "[]",
        "{}",
        "[null,{},[]]",
        """{"value":"a@b.c","type":"work","primary":true}""",
        """[{"value":"a@b.c","type":"work","primary":true},{"value":"d@e.f"}]""",
        """{"givenName":"G","nope":1}""",
        """{"title":"T","emails":[{"value":"x"}],"name.givenName":"H"}""",
        """{"title":"T","userName":null}""",
        """{"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"D","manager":null}}""",
        """["urn:ietf:params:scim:schemas:core:2.0:User"]""",
    ];

    private static readonly Gen<string> Operations = Gen.Select(
        Gen.Int[0, 2],
        Gen.Int[-1, Paths.Length - 1],
        Gen.Int[-1, Values.Length - 1],
        (op, path, value) =>
            $$"""{"op":"{{((string[])["add", "remove", "replace"])[op]}}"{{(path < 0 ? "" : $",\"path\":\"{Paths[path]}\"")}}{{(value < 0 ? "" : $",\"value\":{Values[value]}")}}}"""
    );

    // Every choice of the rulings in every combination, each as one bit.
    private static readonly Gen<PatchPolicy> Policies = Gen.Int[0, 0x3FFF]
        .Select(bits =>
        {
            var next = 0;
            bool Bit() => ((bits >> next++) & 1) == 1;
            var bundle = PatchPolicy.Of(Bit());
            return bundle with
            {
                RemoveNeedsMatch = Bit(),
                CreatesWithoutMatch = Bit(),
                ReadOnly =
                    Bit() ? ReadOnlyTargets.Ignore
                    : Bit() ? ReadOnlyTargets.IgnoreWithoutPath
                    : ReadOnlyTargets.Refuse,
                IgnoresUnknown = Bit(),
                AddReplacesComplex = Bit(),
                ReplaceMerges = Bit(),
                NullUnassigns = Bit(),
                RemoveValue =
                    Bit() ? RemoveValues.Ignore
                    : Bit() ? RemoveValues.RemoveListed
                    : RemoveValues.Refuse,
                Reading = bundle.Reading with
                {
                    NormalisesPrimaries = Bit(),
                    RefusesUnknown = Bit(),
                    RefusesUnlisted = Bit(),
                },
            };
        });

    [Test]
    public void Any_operations_give_a_sound_resource_or_an_error_and_never_touch_the_input() =>
        Gen.Select(Operations.Array[1, 4], Policies)
            .Sample(
                (operations, policy) =>
                {
                    var outcome = Patch.Apply(
                        Examples.Barbara(),
                        Examples.User,
                        policy,
                        operations
                    );
                    if (outcome.IsError)
                    {
                        outcome.Error.Status.Should().Be(400);
                        return;
                    }

                    ShouldBeSound(outcome.Value.Document);
                    outcome
                        .Value.Changed.Should()
                        .Be(!JsonNode.DeepEquals(outcome.Value.Document, Examples.Barbara()));
                },
                iter: 3000
            );

    [Test]
    public void Operations_one_by_one_do_what_they_do_together() =>
        Gen.Select(Operations, Operations, Policies)
            .Sample(
                (first, second, policy) =>
                {
                    var together = Patch.Apply(
                        Examples.Barbara(),
                        Examples.User,
                        policy,
                        first,
                        second
                    );
                    var one = Patch.Apply(Examples.Barbara(), Examples.User, policy, first);
                    var apart = one.IsError
                        ? one
                        : Patch.Apply(one.Value.Document, Examples.User, policy, second);
                    apart.IsError.Should().Be(together.IsError);
                    if (!apart.IsError)
                    {
                        JsonNode
                            .DeepEquals(apart.Value.Document, together.Value.Document)
                            .Should()
                            .BeTrue();
                    }
                },
                iter: 2000
            );

    [Test]
    public void Adding_twice_is_adding_once() =>
        Gen.Select(
                Operations.Where(text =>
                    text.StartsWith("{\"op\":\"add\"", StringComparison.Ordinal)
                ),
                Policies
            )
            .Sample(
                (operation, policy) =>
                {
                    var once = Patch.Apply(Examples.Barbara(), Examples.User, policy, operation);
                    if (!once.IsError)
                    {
                        Patch
                            .Apply(once.Value.Document, Examples.User, policy, operation)
                            .Value.Changed.Should()
                            .BeFalse();
                    }
                },
                iter: 2000
            );

    private static void ShouldBeSound(JsonObject document)
    {
        RequiredAttributes.FirstMissing(document, Examples.User).Should().BeNull();
        document["id"].ShouldBe("\"2819c223\"");
        JsonNode.DeepEquals(document["meta"], Examples.Barbara()["meta"]).Should().BeTrue();
        SchemasMember.Check(document, Examples.User).Should().BeNull();
        document
            .ContainsKey(Examples.Enterprise)
            .Should()
            .Be(document["schemas"]!.AsArray().Count == 2);
        (document["emails"] as JsonArray ?? [])
            .Count(email => email!["primary"]?.GetValue<bool>() == true)
            .Should()
            .BeLessThanOrEqualTo(1);
        // What PATCH stores, PUT takes back.
        var read = ResourceReader.ForReplace(document, document, Examples.User, ReadPolicy.Strict);
        read.IsError.Should().BeFalse(read.Error?.Detail ?? string.Empty);
    }
}
