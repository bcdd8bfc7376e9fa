namespace ScimConformance.GherkinBridge.Expressions;

/// <summary>A step definition's expression cannot be compiled. The message is one sentence.</summary>
internal sealed class ExpressionException(string message, Exception? inner = null)
    : Exception(message, inner);
