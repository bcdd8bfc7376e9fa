using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.NUnitDoor;

/// <summary>Makes one NUnit fixture of every feature and one test of every pickle, under the class that has it.</summary>
/// <remarks>
/// The class implements <see cref="IPickleTest"/>. Tags become categories: the feature's of the fixture, all of a
/// pickle's of its test. Everything runs in parallel unless the class says otherwise. A feature that is not
/// Gherkin becomes a test that cannot run and says why.
/// </remarks>
/// <param name="source">An <see cref="IFeatureSource"/> with a constructor without parameters.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GherkinFixtureAttribute(Type source) : NUnitAttribute, IFixtureBuilder2
{
    /// <summary>Where the features come from.</summary>
    public Type Source { get; } = source;

    /// <inheritdoc />
    public IEnumerable<TestSuite> BuildFrom(ITypeInfo typeInfo) =>
        Build(new FixtureFactory(typeInfo));

    /// <inheritdoc />
    public IEnumerable<TestSuite> BuildFrom(ITypeInfo typeInfo, IPreFilter filter) =>
        BuildFrom(typeInfo);

    private IReadOnlyList<TestSuite> Build(FixtureFactory factory)
    {
        try
        {
            var features = (IFeatureSource)Activator.CreateInstance(Source)!;
            return factory.Features(features.Load());
        }
        catch (FeatureSyntaxException exception)
        {
            return [.. factory.Features(exception.Documents), factory.Errors(exception.Errors)];
        }
        // Whatever a source throws here would end the discovery of the whole assembly.
        catch (Exception exception)
        {
            return [factory.Error($"The features cannot be loaded: {exception}")];
        }
    }
}
