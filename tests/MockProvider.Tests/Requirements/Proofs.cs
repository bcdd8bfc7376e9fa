using System.Collections;
using System.Reflection;
using NUnit.Framework.Interfaces;

namespace ScimConformance.MockProvider.Tests.Requirements;

/// <summary>Everything that the tests of this assembly say they prove.</summary>
internal static class Proofs
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<Proof> All { get; } =
    [
        .. Assembly
            .GetExecutingAssembly()
            .GetTypes()
            .SelectMany(OfType)
            .Distinct()
            .OrderBy(proof => proof.Requirement, StringComparer.Ordinal)
            .ThenBy(proof => proof.Test, StringComparer.Ordinal),
    ];

    /// <summary>Methods that claim to prove something and that no runner would call.</summary>
    public static IEnumerable<string> Idle =>
        Assembly
            .GetExecutingAssembly()
            .GetTypes()
            .SelectMany(type => type.GetMethods(Declared))
            .Where(method => method.IsDefined(typeof(ProvesAttribute)) && !IsTest(method))
            .Select(Name);

    private static IEnumerable<Proof> OfType(Type type) =>
        Claims(type)
            .Select(id => new Proof(id, Name(type)))
            .Concat(
                type.GetMethods(Declared)
                    .SelectMany(method =>
                        Claims(method)
                            .Concat(ClaimsOfCases(method))
                            .Select(id => new Proof(id, Name(method)))
                    )
            );

    private static IEnumerable<string> Claims(MemberInfo member) =>
        member.GetCustomAttributes<ProvesAttribute>().SelectMany(proves => proves.Requirements);

    private static IEnumerable<string> ClaimsOfCases(MethodInfo method) =>
        method
            .GetCustomAttributes<TestCaseSourceAttribute>()
            .SelectMany(source => Cases(source, method.DeclaringType!))
            .OfType<TestCaseData>()
            .SelectMany(ProvingCases.Of);

    private static IEnumerable<object> Cases(TestCaseSourceAttribute source, Type declaring)
    {
        var type = source.SourceType ?? declaring;
        var member = type.GetMember(source.SourceName!, Declared).Single();
        var cases = member switch
        {
            FieldInfo field => field.GetValue(null),
            PropertyInfo property => property.GetValue(null),
            _ => ((MethodInfo)member).Invoke(null, source.MethodParams),
        };
        return ((IEnumerable)cases!).Cast<object>();
    }

    private static bool IsTest(MethodInfo method) =>
        method
            .GetCustomAttributes()
            .Any(attribute => attribute is ITestBuilder or ISimpleTestBuilder);

    private static string Name(MethodInfo method) => $"{Name(method.DeclaringType!)}.{method.Name}";

    private static string Name(Type type) =>
        type.FullName![(typeof(ProvesAttribute).Namespace!.Length + 1)..];
}
