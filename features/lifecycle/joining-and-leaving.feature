Feature: People join, move and leave
  What an identity provider does with a person over the years, step after step, as one story after the other.

  @R7644-3.3-11 @filter
  Rule: Who joins is there at once

    Example: a new person is found with everything that was said of them
      When the client creates a User with:
        """
        { "title": "Beekeeper", "nickName": "Bee" }
        """
      Then exactly one User of that name is stored
      And the stored User holds what was sent

  @R7644-3.5.1-01 @R7644-3.5.1-16
  Rule: Who moves keeps their identity

    Example: a new title and a new name leave the id as it is
      Given a stored User with:
        """
        { "title": "Deckhand" }
        """
      When the client replaces the User with:
        """
        { "title": "Harbour Master" }
        """
      Then the stored User's title is "Harbour Master"
      And the stored User is as it was, but for title

  @R7644-3.5.1-01 @filter
  Rule: Who is renamed is found by the new name alone

    Example: another userName
      Given a stored User
      When the client replaces the User with:
        """
        { "userName": "{{new address}}" }
        """
      Then exactly one User of that name is stored
      And the stored User's id is as before

  @R7644-3.6-07 @groups
  Rule: Who leaves is in no group any more

    Example: a deleted User is no member
      Given a stored User
      And a stored Group that has the User as a member
      When the client deletes the User
      Then the User is gone
      And the stored Group has no members

  @R7644-3.6-05 @filter
  Rule: Who comes back is another resource

    Example: the userName of a deleted User is free for a new one
      Given a stored User
      And the client has deleted the User
      When the client creates a User with:
        """
        { "userName": "{{User.userName}}" }
        """
      Then the provider answers 201 Created
      And exactly one User of that name is stored
