namespace ScimConformance.MockProvider.Tests.Requirements;

/// <summary>A case of a table-driven test says itself what it proves, where [Proves] on the method would say too little.</summary>
internal static class ProvingCases
{
    private const string Property = "Proves";

    public static TestCaseData Proving(this TestCaseData data, params string[] requirements)
    {
        foreach (var requirement in requirements)
        {
            data.Properties.Add(Property, requirement);
        }

        return data;
    }

    public static IEnumerable<string> Of(TestCaseData data) =>
        data.Properties[Property].Cast<string>();
}
