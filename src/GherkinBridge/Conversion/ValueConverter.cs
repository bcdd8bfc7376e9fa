using System.Globalization;

namespace ScimConformance.GherkinBridge.Conversion;

/// <summary>Converts text to the types that need no transformation, invariant.</summary>
/// <remarks>In this order: nullable types, enums (ignoring case and spaces), Guid, TimeSpan, DateTimeOffset, Uri, IConvertible.</remarks>
internal static class ValueConverter
{
    public static object? Convert(string? text, Type target)
    {
        if (text is null)
        {
            return NullOf(target);
        }

        var type = Nullable.GetUnderlyingType(target) ?? target;
        if (type.IsAssignableFrom(typeof(string)))
        {
            return text;
        }

        try
        {
            return Parse(text, type);
        }
        catch (Exception exception)
            when (exception
                    is FormatException
                        or InvalidCastException
                        or OverflowException
                        or ArgumentException
            )
        {
            throw new StepArgumentException(
                $"'{text}' cannot be converted to {type.Name}.",
                exception
            );
        }
    }

    private static object Parse(string text, Type type)
    {
        if (type.IsEnum)
        {
            return Enum.Parse(
                type,
                text.Replace(" ", "", StringComparison.Ordinal),
                ignoreCase: true
            );
        }

        if (type == typeof(Guid))
        {
            return Guid.Parse(text, CultureInfo.InvariantCulture);
        }

        if (type == typeof(TimeSpan))
        {
            return TimeSpan.Parse(text, CultureInfo.InvariantCulture);
        }

        if (type == typeof(DateTimeOffset))
        {
            return DateTimeOffset.Parse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal
            );
        }

        return type == typeof(Uri)
            ? new Uri(text, UriKind.RelativeOrAbsolute)
            : System.Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
    }

    private static object? NullOf(Type target) =>
        target.IsValueType && Nullable.GetUnderlyingType(target) is null
            ? throw new StepArgumentException(
                $"The step gives no value for a parameter of type {target.Name}."
            )
            : null;
}
