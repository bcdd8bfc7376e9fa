namespace ScimConformance.MockProvider.AdminUi.Shared;

/// <summary>Text from outside as a page shows it: of bearable length, cut between whole characters.</summary>
internal static class Shown
{
    private const int Longest = 120;

    public static string Text(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "–";
        }

        if (text.Length <= Longest)
        {
            return text;
        }

        var end = char.IsLowSurrogate(text[Longest]) ? Longest - 1 : Longest;
        return $"{text[..end]}… ({text.Length.ToString("N0", CultureInfo.InvariantCulture)} characters)";
    }
}
