using System.Diagnostics.CodeAnalysis;

namespace ScimConformance.MockProvider.Errors;

/// <summary>What an operation answers: a value, or the protocol error that prevented it. Never throws for bad input.</summary>
internal readonly struct Result<T>
{
    private readonly T _value;

    private Result(T value, ScimError? error)
    {
        _value = value;
        Error = error;
    }

    public ScimError? Error { get; }

    [MemberNotNullWhen(true, nameof(Error))]
    public bool IsError => Error is not null;

    /// <summary>The value; asking an error for it is a bug of the caller.</summary>
    public T Value =>
        IsError
            ? throw new InvalidOperationException($"The result is an error: {Error.Detail}")
            : _value;

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(ScimError error) => new(default!, error);
}
