namespace ScimConformance.MockProvider.AdminUi.Entry;

/// <summary>Where a person arrives who accepted an invitation.</summary>
internal sealed class WelcomePage : SignedInPage
{
    public override bool IsOpen => true;
}
