using ScimConformance.GherkinBridge.Bindings;
using ScimConformance.GherkinBridge.Tests.Fixtures;

namespace ScimConformance.GherkinBridge.Tests.Conversion;

[Binding]
internal sealed class ConversionSteps(Journal journal)
{
    [StepArgumentTransformation("user (.*)")]
    public static async Task<Person> PersonAsync(string name)
    {
        await Task.Yield();
        return new Person(name, 0);
    }

    [StepArgumentTransformation(@"(\w+) aged (\d+)", Order = 1)]
    public static Person Person(string name, int age) => new(name, age);

    [StepArgumentTransformation]
    public static ValueTask<IReadOnlyList<Person>> People(DataTable table) =>
        ValueTask.FromResult<IReadOnlyList<Person>>([
            .. table.Rows.Select(row => new Person(row["name"], 1)),
        ]);

    [Given("^person (.*)$")]
    public void Take(Person person) => journal.Add(person.ToString());

    [Given("people")]
    public void Take(IReadOnlyList<Person> people) => journal.Add(string.Join(',', people));

    [Given("^values (.*) (.*) (.*) (.*) (.*)$")]
    public void Take(int? number, DayOfWeek day, Guid id, TimeSpan span, Uri uri) =>
        journal.Add(FormattableString.Invariant($"{number} {day} {id} {span} {uri}"));

    [Given("^day (.*)$")]
    public void Take(DayOfWeek day) => journal.Add(day.ToString());

    [Given("text")]
    public void Take(string text) => journal.Add(text);

    [Given("^maybe( one)?$")]
    public void Maybe(string? text) => journal.Add(text ?? "null");
}
