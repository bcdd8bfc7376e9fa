using ScimConformance.MockProvider.Messages;

namespace ScimConformance.MockProvider.Operations.Bulk;

/// <summary>Operations that are done together: one, or the POSTs of a circle of references.</summary>
internal sealed record BulkGroup(IReadOnlyList<BulkOperation> Operations, bool IsCircle);
