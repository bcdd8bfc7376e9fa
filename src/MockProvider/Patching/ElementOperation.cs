using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Resources;

namespace ScimConformance.MockProvider.Patching;

/// <summary>Applies an operation to the values of a multi-valued attribute that the path selects.</summary>
internal sealed class ElementOperation(
    PatchContext context,
    PatchTarget target,
    AttributeWriter writer
)
{
    private readonly string _path = target.Path.ToString();

    public ScimError? Apply(JsonObject holder, PatchOperation operation)
    {
        // select
        var values = holder[target.Attribute.Name]?.DeepClone() as JsonArray ?? [];
        List<JsonNode> selected = [.. values.OfType<JsonNode>().Where(IsSelected)];

        // none there: refuse, create or leave it
        if (selected.Count == 0)
        {
            if (operation.Kind == PatchOperationKind.Remove)
            {
                // Ruling N02: the example of RFC 7644 section 3.5.2.2 calls this a success without change.
                return context.Policy.RemoveNeedsMatch ? NoTarget() : null;
            }

            if (
                !context.Policy.CreatesWithoutMatch
                || ElementFromFilter.Create(target) is not { } created
            )
            {
                return NoTarget();
            }

            values.Add(created);
            selected.Add(created);
        }

        // change each
        for (var i = 0; i < selected.Count; i++)
        {
            var changed = Change(selected[i], operation);
            if (changed.IsError)
            {
                return changed.Error;
            }

            selected[i] = Put(values, selected[i], changed.Value);
        }

        // settle
        return Store(holder, values, selected);
    }

    private ScimError NoTarget() => ScimError.NoTarget($"'{target.Path}' selects no value.");

    private bool IsSelected(JsonNode value) =>
        target.Path.Filter is null
        || FilterEvaluator.MatchesElement(
            target.Path.Filter,
            value,
            target.Attribute,
            context.Comparison
        );

    // The value after the operation; null when it is gone.
    private Result<JsonNode?> Change(JsonNode value, PatchOperation operation)
    {
        if (target.SubAttribute is not null)
        {
            var complex = value.DeepClone().AsObject();
            var error = writer.Apply(complex, target.SubAttribute, operation, _path);
            return error is not null ? error : Filled(complex);
        }

        if (operation.Kind == PatchOperationKind.Remove)
        {
            return (JsonNode?)null;
        }

        if (operation.Value is null)
        {
            return operation.Kind == PatchOperationKind.Replace && context.Policy.NullUnassigns
                ? (JsonNode?)null
                : ScimError.InvalidValue($"'{_path}' cannot be null.");
        }

        // Ruling N11: the strict reading of "all matching record values SHALL be replaced" is the whole record.
        var merges = operation.Kind == PatchOperationKind.Add || context.Policy.ReplaceMerges;
        if (merges && value is JsonObject existing)
        {
            var merged = existing.DeepClone().AsObject();
            return writer.Merge(merged, target.Attribute, operation, _path) is { } refused
                ? refused
                : Filled(merged);
        }

        var read = context.Reader.ReadOne(operation.Value, target.Attribute, _path);
        if (!read.IsError && read.Value is JsonObject after)
        {
            RestoreParts(after, value);
        }

        return read;
    }

    private void RestoreParts(JsonObject after, JsonNode before)
    {
        var isSame = string.Equals(
            ElementIdentity.KeyOf(after, target.Attribute),
            ElementIdentity.KeyOf(before, target.Attribute),
            StringComparison.Ordinal
        );
        if (isSame && before is JsonObject existing)
        {
            KeptParts.Restore(after, existing, target.Attribute.SubAttributes);
        }
    }

    private string KeyOf(JsonNode value) => ElementIdentity.KeyOf(value, target.Attribute);

    private static Result<JsonNode?> Filled(JsonObject complex) =>
        complex.Count == 0 ? (JsonNode?)null : complex;

    private static JsonNode Put(JsonArray values, JsonNode old, JsonNode? changed)
    {
        if (changed is null)
        {
            values.Remove(old);
            return old;
        }

        values[values.IndexOf(old)] = changed;
        return changed;
    }

    private ScimError? Store(
        JsonObject holder,
        JsonArray values,
        IReadOnlyCollection<JsonNode> selected
    )
    {
        // Two values that the operation made the same are one (RFC 7643 section 2.4).
        var touched = selected
            .Where(value => ReferenceEquals(value.Parent, values))
            .Select(KeyOf)
            .ToHashSet(StringComparer.Ordinal);
        values = MultiValue.Append([], values, target.Attribute).Values;
        var written = values
            .OfType<JsonNode>()
            .Where(value => touched.Contains(KeyOf(value)))
            .ToList();
        if (
            PrimaryRule.Settle(
                values,
                written,
                _path,
                context.Policy.Reading.NormalisesPrimaries
            ) is
            { } error
        )
        {
            return error;
        }

        if (values.Count == 0)
        {
            return AttributeWriter.Unassign(holder, target.Attribute, _path);
        }

        holder[target.Attribute.Name] = values;
        return null;
    }
}
