using System.Formats.Asn1;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Base64 text that has the outer form of a DER certificate: a SEQUENCE that begins with a SEQUENCE.</summary>
internal static class SampleCertificate
{
    public static string Of(string name)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteCharacterString(UniversalTagNumber.UTF8String, name);
        }

        return Convert.ToBase64String(writer.Encode());
    }
}
