using ScimConformance.GherkinBridge.Bindings;
using ScimConformance.GherkinBridge.Features;
using ScimConformance.GherkinBridge.Messages;

namespace ScimConformance.GherkinBridge.Tests.Messages;

[Binding]
internal sealed class AttachingSteps(MessageLog log, RunningPickle running)
{
    [Given("it attaches")]
    public async Task AttachAsync()
    {
        await Task.Yield();
        log.Attach(running.Pickle!, "application/json", """{"a":1}""", "a.json");
        log.Attach(running.Pickle!, "application/octet-stream", [1, 2, 3]);
    }
}
