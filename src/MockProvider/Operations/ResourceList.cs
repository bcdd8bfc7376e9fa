using System.Buffers;
using System.Text;
using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>The answer to a query as bytes (RFC 7644 section 3.4.2); resources that are stored as they are shown stay bytes.</summary>
internal sealed class ResourceList(ResourceView view)
{
    public Rendered Render(ResourceRequest request, Query query, Page page, string? nextCursor)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        var options = request.Organization.Options;
        var head = ListResponse.Render(
            page.Total,
            query.First,
            options.Choices.AskedItemsPerPage
                ? query.PageSize(options.DefaultPageSize, options.MaxResults)
                : page.Items.Count
        );
        if (query.Cursor is not null && options.Cursor)
        {
            head.Remove("startIndex");
            if (options.Choices.HidesCursorTotal)
            {
                head.Remove("totalResults");
            }

            if (nextCursor is not null)
            {
                head["nextCursor"] = nextCursor;
            }
        }

        if (page.Items.Count == 0 && options.Choices.OmitsEmptyResources)
        {
            return new Rendered(JsonBytes.Write(head));
        }

        // Everything but the closing brace, then the resources.
        var bytes = JsonBytes.Write(head);
        buffer.Write(bytes.AsSpan(0, bytes.Length - 1));
        buffer.Write(",\"Resources\":["u8);
        for (var i = 0; i < page.Items.Count; i++)
        {
            if (i > 0)
            {
                buffer.Write(","u8);
            }

            var (type, resource, derived) = page.Items[i];
            buffer.Write(
                view.Body(request.Organization, type, resource, derived, request.Shown).Span
            );
        }

        buffer.Write("]}"u8);
        return new Rendered(buffer.WrittenMemory);
    }
}
