namespace ScimConformance.MockProvider.Storage;

/// <summary>A connection that keeps the statements it is told of prepared, whoever makes commands of them.</summary>
internal interface IKeepsStatements
{
    /// <summary>Says what the next command will be for.</summary>
    void Announce(string sql);
}
