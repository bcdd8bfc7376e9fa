namespace ScimConformance.MockProvider.AdminUi;

/// <summary>Why there is no page, in words for the person who asked for it.</summary>
internal sealed record PageProblem(int Status)
{
    public string Title { get; init; } =
        Status switch
        {
            StatusCodes.Status400BadRequest => "This form cannot be used any more",
            StatusCodes.Status403Forbidden => "You may not do this",
            StatusCodes.Status404NotFound => "There is no such page",
            StatusCodes.Status405MethodNotAllowed => "There is no such page",
            StatusCodes.Status413PayloadTooLarge => "That is too much text",
            StatusCodes.Status500InternalServerError => "The provider failed",
            _ => "This did not work",
        };

    public string Advice { get; init; } =
        Status switch
        {
            StatusCodes.Status400BadRequest =>
                "Nothing was changed. Open the page again and send the form from there; the browser must accept cookies.",
            StatusCodes.Status403Forbidden =>
                "Your roles do not include it. An administrator of your organization can change that.",
            StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed =>
                "What was here may be gone, or the address has a mistake in it.",
            StatusCodes.Status413PayloadTooLarge => "Nothing was changed. Send less at once.",
            StatusCodes.Status500InternalServerError =>
                "This is a bug of the provider; its log says more.",
            _ => "Nothing was changed.",
        };
}
