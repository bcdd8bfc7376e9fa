using System.Security.Cryptography;
using System.Text;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>A value shown once. Only its SHA-256 is kept; looking a secret up by that hash leaks nothing by timing.</summary>
internal readonly record struct Secret(string Value)
{
    public byte[] Hash => SHA256.HashData(Encoding.UTF8.GetBytes(Value));

    public string Last4 => Value.Length <= 4 ? Value : Value[^4..];
}
