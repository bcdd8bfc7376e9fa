@current @admin
Feature: Groups become managed teams
  A Group that the identity provider pushes is a team of the product. Its name, its handle and its members
  come from there, and nobody changes them by hand. The team outlives the Group.

  @DD-PLAN-05 @organization
  Rule: Groups are served where managed teams are switched on

    Example: a Group is refused while managed teams are off
      Given managed teams are switched off
      When the client pushes a Group
      Then the provider refuses the Group

    Example: a Group is taken once managed teams are on
      Given managed teams are switched off
      And managed teams are switched on
      When the client pushes a Group
      Then the provider answers that the Group was created

  @DD-GRP-01
  Rule: A pushed Group becomes a managed team

    Example: the team has the name, the handle and the members of the Group
      Given a User that the client created
      And a Group of that User
      When an administrator looks at the teams
      Then there is a managed team with the Group's name and handle
      And exactly that User is in the team

    Example: a renamed Group renames its team
      Given a Group without members
      And the client has renamed that Group
      When an administrator looks at the teams
      Then there is a managed team with the Group's name and handle

  @DD-GRP-02
  Rule: Members exist before they are put into a Group

    Example: a Group with a member that does not exist is refused
      Given an id that no User has
      When the client pushes a Group with that member
      Then the provider refuses the Group
      And no Group with that name exists

    Example: a Group with a member that exists is taken
      Given a User that the client created
      When the client pushes a Group with that member
      Then the provider answers that the Group was created

  @DD-GRP-03
  Rule: A Group may have members and an externalId from the start

    Example: a new Group has its member
      Given a User that the client created
      And a Group of that User
      When the client reads that Group
      Then exactly that User is a member

    Example: a Group is found by its externalId
      Given a Group without members
      When the client looks for that Group by its externalId
      Then exactly that Group is found

  @DD-GRP-04
  Rule: Groups are looked for by name, by externalId, or by id and member

    Example: a Group is found by its name
      Given a Group without members
      When the client looks for that Group by its displayName
      Then exactly that Group is found

    Example: a Group is not found by another name
      Given a Group without members
      When the client looks for a Group by a name that no Group has
      Then no Group is found

    @DD-SYNC-17
    Scenario Outline: a Group is found by <order>
      Given a User that the client created
      And a Group of that User
      When the client looks for that Group by <order>
      Then exactly that Group is found

      Examples:
        | order                  |
        | its id and that member |
        | that member and its id |

    @DD-SYNC-17
    Example: a Group is not found by somebody who is no member
      Given a User that the client created
      And a Group without members
      When the client looks for that Group by its id and that member
      Then no Group is found

  @DD-GRP-05
  Rule: PUT replaces a Group, unless the name is taken

    Example: a Group has the members that it is replaced with
      Given a User that the client created
      And a Group without members
      And the client has replaced that Group with one that has that member
      When the client reads that Group
      Then exactly that User is a member

    Example: a Group cannot take another Group's name
      Given a Group without members
      And another Group without members
      When the client replaces that Group with one that has the first Group's name
      Then the provider refuses the Group as a conflict

    Example: a Group that does not exist is not replaced
      Given a Group that the client has deleted
      When the client replaces that Group
      Then the provider answers that the Group is not found

  @DD-GRP-06
  Rule: PATCH changes names and members

    Example: a member is added without a path
      Given a User that the client created
      And a Group without members
      And the client has added that member with PATCH
      When the client reads that Group
      Then exactly that User is a member

    Example: a member is removed by its value
      Given a User that the client created
      And a Group of that User
      And the client has removed that member with PATCH
      When the client reads that Group
      Then the Group has no members

    Example: a name is replaced without a path
      Given a Group without members
      When the client renames that Group with PATCH
      And the client reads that Group
      Then the Group has the new name

  @DD-GRP-07
  Rule: A team outlives its Group

    Example: the deletion of a Group is confirmed without content
      Given a Group without members
      When the client deletes that Group
      Then the provider confirms the deletion without content

    Example: the team of a deleted Group is there, empty, and nobody's
      Given a User that the client created
      And a Group of that User
      And the client has deleted that Group
      When an administrator looks at the teams
      Then there is a team with the Group's handle that is not managed
      And nobody is in the team

  @DD-GRP-09
  Rule: A Group takes over the team that matches it

    Example: a team that was made by hand becomes managed
      Given a team that an administrator made
      And a Group with the name of that team
      When an administrator looks at the teams
      Then there is a managed team with the Group's name and handle

  @DD-GRP-10
  Rule: Nobody changes a managed team by hand

    Example: an administrator cannot add a member to a managed team
      Given a User that the client created
      And a Group without members
      When an administrator adds that User to the team
      Then the administrator is refused

    Example: an administrator can add a member to a team that is not managed
      Given a User that the client created
      And a team that an administrator made
      When an administrator adds that User to the team
      Then the administrator is not refused

  @DD-GRP-11
  Rule: A Group has a name that a team can have

    Scenario Outline: the name "<name>" is refused
      When the client pushes a Group named "<name>"
      Then the provider refuses the Group

      Examples:
        | name              |
        | Sales & Marketing |
        | Zürich            |
        | on-call_          |

    Example: a name with spaces, digits and the signs that are allowed is taken
      When the client pushes a Group named "On Call 24.7: a/b-c"
      Then the provider answers that the Group was created

  @DD-GRP-13
  Rule: Members are Users, and are shown as such

    Example: a member has its type, its name and its address
      Given a User that the client created
      And a Group of that User
      When the client reads that Group
      Then the member is shown as a User with its name and its address

    Example: a Group cannot be a member of a Group
      Given a Group without members
      When the client pushes a Group that has that Group as a member
      Then the provider refuses the Group

  @DD-SYNC-15
  Rule: Discovery tells of Users and Groups

    Scenario Outline: <document> is served
      When the client reads <document>
      Then the provider answers with that document

      Examples:
        | document                  |
        | the resource type User    |
        | the resource type Group   |
        | the schema of Users       |
        | the schema of Groups      |

    Example: a resource type that is not there is not found
      When the client reads the resource type Robot
      Then the provider answers that there is no such document
