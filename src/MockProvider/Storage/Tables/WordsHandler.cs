using System.Data;
using Dapper;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class WordsHandler : SqlMapper.TypeHandler<Words>
{
    public override Words Parse(object value) => Words.Parse((string)value);

    public override void SetValue(IDbDataParameter parameter, Words? value) =>
        parameter.Value = value is null ? DBNull.Value : value.Text;
}
