using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Tests.Driver;

public sealed class RunLimitsTests
{
    [Test]
    public void A_run_that_only_reads_writes_nothing()
    {
        var writing = () => new RunLimits(readOnly: true, 10).RequireWrite();

        writing.Should().Throw<NotObservableException>().WithMessage("*--scim-read-only*");
    }

    [Test]
    public void A_run_creates_no_more_than_it_may()
    {
        var limits = new RunLimits(readOnly: false, maxResources: 2);
        limits.RequireCreation();
        limits.RequireCreation();

        var creating = limits.RequireCreation;

        creating.Should().Throw<NotObservableException>().WithMessage("*2 resources*");
    }
}
