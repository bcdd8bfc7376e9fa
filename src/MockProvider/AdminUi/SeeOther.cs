using Microsoft.AspNetCore.Mvc;

namespace ScimConformance.MockProvider.AdminUi;

/// <summary>RFC 9110 section 15.4.4: what was done has its answer elsewhere, to be fetched with GET.</summary>
internal sealed class SeeOther(string path) : ActionResult
{
    public static SeeOther To(string path) => new(path);

    public override void ExecuteResult(ActionContext context)
    {
        context.HttpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.HttpContext.Response.Headers.Location = path;
    }
}
