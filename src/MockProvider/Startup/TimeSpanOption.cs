using System.CommandLine.Parsing;

namespace ScimConformance.MockProvider.Startup;

internal static class TimeSpanOption
{
    public static TimeSpan Parse(ArgumentResult argument)
    {
        var text = argument.Tokens.Count > 0 ? argument.Tokens[0].Value : "";
        if (!TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span))
        {
            argument.AddError(
                $"--clock-offset is '{text}'; expected a time span such as 2.00:00:00 (two days) or -01:00:00."
            );
        }

        return span;
    }
}
