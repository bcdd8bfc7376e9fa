@groups
Feature: Groups and their members
  A Group has a displayName and members; Users show the groups that they are in. RFC 7643 sections 4.1.2 and 4.2.

  @R7643-4.2-01
  Rule: A Group names the schema of Groups

    Example: an ordinary Group
      Given a stored Group
      When the client retrieves the Group
      Then the answer's schemas hold "urn:ietf:params:scim:schemas:core:2.0:Group"

  @R7643-4.2-02
  Rule: A Group without a displayName is taken or refused as the schema announces

    Example: a Group without a displayName
      When the client creates a Group without displayName
      Then the provider keeps to what it announces of displayName

    Example: a Group with a displayName
      When the client creates an ordinary Group
      Then the provider answers 201 Created

  @R7643-4.2-05
  Rule: The value of a member is the id of a resource

    Example: a User that is a member
      Given a stored User
      And a stored Group that has the User as a member
      When the client retrieves the User
      Then the provider answers 200 OK
      And the stored Group's one member is the User

  @R7643-4.2-06
  Rule: The reference of a member leads to the resource

    Example: a User that is a member
      Given a stored User
      And a stored Group that has the User as a member
      When the client follows the members of the Group
      Then each link leads to its resource

    Example: a Group that is a member
      Given a stored Group
      And a stored Group that has the other Group as a member
      When the client follows the members of the Group
      Then each link leads to its resource

  @R7643-4.2-07
  Rule: A Group within a Group is a member of the type Group, if it may be one

    Example: a Group that is a member
      Given a stored Group
      When the client creates a Group with:
        """
        { "members": [{ "value": "{{Group.id}}", "type": "Group" }] }
        """
      Then the Group is stored with a Group as its member, or refused

  @R7643-4.2-03
  Rule: Members come and go

    @patch
    Example: a member that comes and goes by PATCH
      Given a stored User
      And a stored Group
      And the client has modified the Group by:
        """
        { "op": "add", "path": "members", "value": [{ "value": "{{User.id}}" }] }
        """
      When the client modifies the Group by:
        """
        { "op": "remove", "path": "members[value eq \"{{User.id}}\"]" }
        """
      Then the provider accepts it
      And the stored Group has no members

    Example: a member that comes by PUT
      Given a stored User
      And a stored Group
      When the client replaces the Group with:
        """
        { "members": [{ "value": "{{User.id}}" }] }
        """
      Then the provider accepts it
      And the stored Group's one member is the User

  @R7643-4.2-08
  Rule: A member without a value may be refused

    Example: a member that has a type alone
      When the client creates a Group with:
        """
        { "members": [{ "type": "User" }] }
        """
      Then the provider does not fail

  @R7643-2.3.7-07
  Rule: A member that does not exist is taken or refused in plain words

    Example: a User that does not exist
      Given a User that does not exist
      When the client creates a Group with:
        """
        { "members": [{ "value": "{{User.id}}" }] }
        """
      Then the provider does not fail

  @R7643-4.1.2-10
  Rule: Users show their groups by id

    Example: a member of a Group
      Given a stored User
      And a stored Group that has the User as a member
      When the client retrieves the User
      Then the User's groups have the Group

  @R7643-4.1.2-11
  Rule: Users show where their groups are

    Example: a member of a Group
      Given a stored User
      And a stored Group that has the User as a member
      When the client follows the groups of the User
      Then each link leads to its resource

  @R7643-4.1.2-12
  Rule: A User is made a member on the Group alone

    @patch
    Example: a User whose groups the client adds to
      Given a stored Group
      And a stored User
      When the client modifies the User by:
        """
        { "op": "add", "path": "groups", "value": [{ "value": "{{Group.id}}" }] }
        """
      Then the stored Group has no members
      And the stored User has no groups
      And the provider refuses to make the User a member, or takes no notice

    Example: a User that is replaced with other groups
      Given a stored Group
      And a stored User
      When the client replaces the User with:
        """
        { "groups": [{ "value": "{{Group.id}}" }] }
        """
      Then the stored Group has no members
      And the stored User has no groups

  @R7643-4.1.2-13 @patch
  Rule: Users show the groups that they are in, and no others

    Example: a member that leaves
      Given a stored User
      And a stored Group that has the User as a member
      And the client has seen the Group among the User's groups
      When the client modifies the Group by:
        """
        { "op": "remove", "path": "members[value eq \"{{User.id}}\"]" }
        """
      Then the User's groups do not have the Group

  @R7643-4.1.2-14
  Rule: Membership through another Group is indirect

    Example: a Group within a Group
      Given a stored User
      And a stored Group that has the User as a member
      And a stored Group that has the other Group as a member
      When the client retrieves the User
      Then the Group that contains the other one, if it is among the User's groups, is so indirectly
