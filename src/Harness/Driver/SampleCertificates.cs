namespace ScimConformance.Harness.Driver;

/// <summary>
/// Values for x509Certificates, by the words that features use for them: a self-signed certificate of nobody, whose base64 ends in
/// padding, and what is made of it.
/// </summary>
internal static class SampleCertificates
{
    /// <summary>One certificate in DER, as base64.</summary>
    public const string One =
        "MIIBGDCBvwIUIUS1PLjPDUSUXW1rlIC0AI/WYyswCgYIKoZIzj0EAwIwDjEMMAoGA1UEAwwDS2l0MCAXDTI2MTEyNzA5NDQyMVoYDzIxMjYxMTAzMDk0NDIxWjAOMQwwCgYDVQQDDANLaXQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAS7dnvi+oBlnx+OV4ZyPC88ic6R2DECkpP+UcHGT4ieJzQcKueuyoS8cTUgSn44dJVgy2dIfPII3O37rU9nXP6bMAoGCCqGSM49BAMCA0gAMEUCID3TRHnJqnn+MhR0TwdXaYg02agRlTrXbaj32OMfPRUMAiEAiJ30I9qC/mD4Ek3hYkN0WOyzIITrM0YgVKtZIBrRuFg=";

    private const string Bundle =
        "MIIBRwYJKoZIhvcNAQcCoIIBODCCATQCAQExADALBgkqhkiG9w0BBwGgggEcMIIBGDCBvwIUIUS1PLjPDUSUXW1rlIC0AI/WYyswCgYIKoZIzj0EAwIwDjEMMAoGA1UEAwwDS2l0MCAXDTI2MTEyNzA5NDQyMVoYDzIxMjYxMTAzMDk0NDIxWjAOMQwwCgYDVQQDDANLaXQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAS7dnvi+oBlnx+OV4ZyPC88ic6R2DECkpP+UcHGT4ieJzQcKueuyoS8cTUgSn44dJVgy2dIfPII3O37rU9nXP6bMAoGCCqGSM49BAMCA0gAMEUCID3TRHnJqnn+MhR0TwdXaYg02agRlTrXbaj32OMfPRUMAiEAiJ30I9qC/mD4Ek3hYkN0WOyzIITrM0YgVKtZIBrRuFgxAA==";

    /// <summary>The value that the words name, or null.</summary>
    public static string? Find(string words) =>
        words switch
        {
            "a certificate" => One,
            "a certificate without padding" => One.TrimEnd('='),
            "a certificate in armour" =>
                $"-----BEGIN CERTIFICATE-----\n{One}\n-----END CERTIFICATE-----\n",
            "two certificates" => Twice(),
            "a PKCS #7 bundle" => Bundle,
            _ => null,
        };

    private static string Twice()
    {
        var der = Convert.FromBase64String(One);
        return Convert.ToBase64String([.. der, .. der]);
    }
}
