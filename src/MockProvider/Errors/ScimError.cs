namespace ScimConformance.MockProvider.Errors;

/// <summary>A protocol error as a value: the HTTP status, the keyword if one is defined, and a sentence for a human.</summary>
internal sealed record ScimError(int Status, ScimType? ScimType, string Detail)
{
    public static ScimError InvalidFilter(string detail) =>
        new(400, Errors.ScimType.InvalidFilter, detail);

    public static ScimError TooMany(string detail) => new(400, Errors.ScimType.TooMany, detail);

    public static ScimError Uniqueness(string detail) =>
        new(409, Errors.ScimType.Uniqueness, detail);

    public static ScimError Mutability(string detail) =>
        new(400, Errors.ScimType.Mutability, detail);

    public static ScimError InvalidSyntax(string detail) =>
        new(400, Errors.ScimType.InvalidSyntax, detail);

    public static ScimError InvalidPath(string detail) =>
        new(400, Errors.ScimType.InvalidPath, detail);

    public static ScimError NoTarget(string detail) => new(400, Errors.ScimType.NoTarget, detail);

    public static ScimError InvalidValue(string detail) =>
        new(400, Errors.ScimType.InvalidValue, detail);

    public static ScimError InvalidVers(string detail) =>
        new(400, Errors.ScimType.InvalidVers, detail);

    // RFC 7644 table 9 lists the keyword under 400, section 7.5.2 and erratum 6893 give the status 403.
    public static ScimError Sensitive(string detail) => new(403, Errors.ScimType.Sensitive, detail);

    public static ScimError InvalidCursor(string detail) =>
        new(400, Errors.ScimType.InvalidCursor, detail);

    public static ScimError ExpiredCursor(string detail) =>
        new(400, Errors.ScimType.ExpiredCursor, detail);

    public static ScimError InvalidCount(string detail) =>
        new(400, Errors.ScimType.InvalidCount, detail);

    public static ScimError BadRequest(string detail) => new(400, null, detail);

    public static ScimError Unauthorized(string detail) => new(401, null, detail);

    public static ScimError Forbidden(string detail) => new(403, null, detail);

    public static ScimError NotFound(string detail) => new(404, null, detail);

    public static ScimError MethodNotAllowed(string detail) => new(405, null, detail);

    public static ScimError NotAcceptable(string detail) => new(406, null, detail);

    public static ScimError Conflict(string detail) => new(409, null, detail);

    public static ScimError PreconditionFailed(string detail) => new(412, null, detail);

    public static ScimError PayloadTooLarge(string detail) => new(413, null, detail);

    public static ScimError UnsupportedMediaType(string detail) => new(415, null, detail);

    public static ScimError TooManyRequests(string detail) => new(429, null, detail);

    public static ScimError UnprocessableContent(string detail) => new(422, null, detail);

    public static ScimError InternalServerError(string detail) => new(500, null, detail);

    public static ScimError NotImplemented(string detail) => new(501, null, detail);
}
