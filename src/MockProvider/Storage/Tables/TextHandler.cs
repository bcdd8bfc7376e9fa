using System.Data;
using Dapper;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class TextHandler : SqlMapper.TypeHandler<string>
{
    public override string Parse(object value) => (string)value;

    public override void SetValue(IDbDataParameter parameter, string? value) =>
        parameter.Value = value is null ? DBNull.Value : StoredText.Of(value);
}
