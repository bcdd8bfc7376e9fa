using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.Repositories;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.AdminUi;

/// <summary>
/// What forms and notices are sealed with. One key, made from a secret in the database: it is the same after a restart, and for
/// every process on that database, however they start.
/// </summary>
internal sealed class PageSecret(IDatabase database, IIdSource ids) : IXmlRepository
{
    private const string Name = "pages";
    private const int SecretBytes = 32;
    private const int MasterKeyBytes = 64;

    private string _secret = "";

    /// <summary>To be called before the application starts.</summary>
    public async Task LoadAsync(CancellationToken cancellation) =>
        _secret =
            await database.ReadAsync(store => store.Secrets.FindAsync(Name), cancellation)
            ?? (
                await database.WriteAsync<string>(
                    async store =>
                        await store.Secrets.KeepAsync(Name, ids.NewSecret(SecretBytes).Value),
                    cancellation
                )
            ).Value;

    // The framework's own format of a stored key.
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [
            new XElement(
                "key",
                new XAttribute("id", new Guid(Derive("id", 16)).ToString("D")),
                new XAttribute("version", 1),
                new XElement("creationDate", "2000-01-01T00:00:00Z"),
                new XElement("activationDate", "2000-01-01T00:00:00Z"),
                new XElement("expirationDate", "9000-01-01T00:00:00Z"),
                new XElement(
                    "descriptor",
                    new XAttribute(
                        "deserializerType",
                        typeof(AuthenticatedEncryptorDescriptorDeserializer).AssemblyQualifiedName!
                    ),
                    new XElement(
                        "descriptor",
                        new XElement("encryption", new XAttribute("algorithm", "AES_256_CBC")),
                        new XElement("validation", new XAttribute("algorithm", "HMACSHA256")),
                        new XElement(
                            "masterKey",
                            new XElement(
                                "value",
                                Convert.ToBase64String(Derive("master", MasterKeyBytes))
                            )
                        )
                    )
                )
            ),
        ];

    public void StoreElement(XElement element, string friendlyName) =>
        throw new InvalidOperationException("There is one key, and it stays.");

    private byte[] Derive(string purpose, int length) =>
        HKDF.DeriveKey(
            HashAlgorithmName.SHA256,
            Convert.FromHexString(_secret),
            length,
            info: Encoding.UTF8.GetBytes(purpose)
        );
}
