using ScimConformance.MockProvider.Teams;

namespace ScimConformance.MockProvider.Tests.Teams;

public sealed class TeamNameTests
{
    [TestCase("Platform", "Platform", "platform")]
    [TestCase("On Call 24.7: a/b-c", "On_Call_24.7:_a/b-c", "on_call_24.7:_a/b-c")]
    [Proves("DD-GRP-11")]
    public void A_name_has_underscores_for_spaces_and_a_handle_in_lower_case(
        string text,
        string name,
        string handle
    ) =>
        TeamName
            .Of(text, replaces: false, "displayName")
            .Value.Should()
            .Be(new TeamName(name, handle));

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("Sales & Marketing")]
    [TestCase("Zürich")]
    [TestCase("on-call_")]
    [TestCase("on-call ")]
    [TestCase("a\nb")]
    [Proves("DD-GRP-11")]
    public void A_name_that_no_team_can_have_is_refused(string text) =>
        TeamName
            .Of(text, replaces: false, "displayName")
            .Error!.Detail.Should()
            .Contain("displayName");

    [TestCase("Sales & Marketing", "Sales___Marketing")]
    [TestCase("Zürich", "Z_rich")]
    [TestCase("on-call_ ", "on-call")]
    public void What_is_not_allowed_can_be_replaced(string text, string name) =>
        TeamName.Of(text, replaces: true, "displayName").Value.Name.Should().Be(name);

    [TestCase("ü")]
    [TestCase("___")]
    public void A_name_of_which_nothing_is_left_is_refused(string text) =>
        TeamName.Of(text, replaces: true, "displayName").IsError.Should().BeTrue();

    [TestCase(200, false)]
    [TestCase(201, true)]
    public void A_name_has_a_length(int length, bool refused) =>
        TeamName.Of(new string('a', length), replaces: false, "x").IsError.Should().Be(refused);
}
