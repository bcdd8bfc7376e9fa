using System.CommandLine.Parsing;
using ScimConformance.MockProvider.Mail;

namespace ScimConformance.MockProvider.Startup;

internal static class SmtpOption
{
    public static SmtpServer? Parse(ArgumentResult argument)
    {
        var text = argument.Tokens.Count > 0 ? argument.Tokens[0].Value : "";
        if (!SmtpServer.TryParse(text, out var server))
        {
            argument.AddError($"--smtp is '{text}'; expected HOST:PORT, such as 127.0.0.1:1025.");
        }

        return server;
    }
}
