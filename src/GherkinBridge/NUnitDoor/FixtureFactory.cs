using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Builders;
using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.NUnitDoor;

/// <summary>Makes the fixtures of a <see cref="GherkinFixtureAttribute"/>.</summary>
internal sealed class FixtureFactory(ITypeInfo type)
{
    private readonly NUnitTestCaseBuilder _builder = new();
    private readonly MethodWrapper _method = new(type.Type, MethodOf(type.Type));

    public IReadOnlyList<TestSuite> Features(IReadOnlyList<FeatureDocument> documents)
    {
        var full = documents.Where(document => document.Pickles.Count > 0).ToList();
        var names = TestNames.SanitizeUnique(full.Select(document => document.Name));
        return [.. full.Zip(names, Feature)];
    }

    public TestSuite Errors(IReadOnlyList<FeatureSyntaxError> errors)
    {
        var fixture = Fixture("Feature syntax");
        var names = TestNames.SanitizeUnique(
            errors.Select(error => $"{error.File} line {error.Line}")
        );
        foreach (var (error, name) in errors.Zip(names))
        {
            fixture.Add(Invalid(fixture, name, error.ToString()));
        }

        return fixture;
    }

    public TestSuite Error(string message)
    {
        var fixture = Fixture("Features");
        fixture.Add(Invalid(fixture, "Loading", message));
        return fixture;
    }

    private static System.Reflection.MethodInfo MethodOf(Type type) =>
        type.IsAssignableTo(typeof(IPickleTest))
            ? type.GetInterfaceMap(typeof(IPickleTest)).TargetMethods[0]
            : throw new InvalidOperationException(
                $"{type} has [GherkinFixture] and does not implement IPickleTest."
            );

    private TestFixture Feature(FeatureDocument document, string name)
    {
        var fixture = Fixture(name);
        AddCategories(fixture, document.Tags);
        var names = TestNames.SanitizeUnique(document.Pickles.Select(pickle => pickle.UniqueName));
        foreach (var (pickle, testName) in document.Pickles.Zip(names))
        {
            var test = Test(fixture, testName, pickle);
            AddCategories(test, pickle.Tags);
            fixture.Add(test);
        }

        return fixture;
    }

    private TestFixture Fixture(string name)
    {
        var fixture = new TestFixture(type) { Name = name, FullName = $"{type.FullName}.{name}" };
        fixture.ApplyAttributesToTest(type.Type);
        if (!fixture.Properties.ContainsKey(PropertyNames.ParallelScope))
        {
            fixture.Properties.Set(
                PropertyNames.ParallelScope,
                ParallelScope.Self | ParallelScope.Children
            );
        }

        return fixture;
    }

    private TestMethod Test(TestFixture fixture, string name, ScenarioPickle? pickle)
    {
        var test = _builder.BuildTestMethod(
            _method,
            fixture,
            new TestCaseParameters([pickle]) { TestName = name }
        );
        test.FullName = $"{fixture.FullName}.{name}";
        return test;
    }

    private TestMethod Invalid(TestFixture fixture, string name, string message)
    {
        var test = Test(fixture, name, pickle: null);
        test.MakeInvalid(message);
        return test;
    }

    private static void AddCategories(Test test, IEnumerable<string> tags)
    {
        foreach (var tag in tags)
        {
            test.Properties.Add(PropertyNames.Category, tag);
        }
    }
}
