using System.Text;

namespace ScimConformance.MockProvider.Mail;

/// <summary>Names come from clients: nothing in them may end a header or fill a page.</summary>
internal static class MailText
{
    private const int Longest = 200;

    public static string OneLine(string text)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Take(Longest))
        {
            line.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return line.ToString().Trim();
    }
}
