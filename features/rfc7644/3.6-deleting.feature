Feature: Deleting resources
  A client removes a resource with DELETE. RFC 7644 section 3.6.

  @R7644-3.6-01
  Rule: A deletion is answered with 204 and nothing else

    Example: deleting a User
      Given a stored User
      When the client deletes the User
      Then the provider confirms the deletion without content

  @R7644-3.6-02 @R7644-3.2-04
  Rule: What was deleted is not found

    Example: reading a User that was deleted
      Given a deleted User
      When the client retrieves the User
      Then the provider refuses it with 404
      And the answer's status is "404"

  @R7644-3.6-03
  Rule: What was deleted cannot be written to

    Example: replacing a User that was deleted
      Given a deleted User
      When the client replaces the User with:
        """
        { "title": "Surveyor" }
        """
      Then the provider refuses it with 404

    @patch
    Example: modifying a User that was deleted
      Given a deleted User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "userName", "value": "{{new address}}" }
        """
      Then the provider refuses it with 404

    Example: deleting a User that was deleted
      Given a deleted User
      When the client deletes the User
      Then the provider refuses it with 404

  @R7644-3.6-04 @filter
  Rule: What was deleted is in no list

    Example: a query for a User that was deleted
      Given a deleted User
      When the client searches the Users for: userName eq "{{User.userName}}"
      Then the answer's totalResults is 0

    Example: a search by POST for a User that was deleted
      Given a deleted User
      When the client sends:
        """
        POST {{Users}}/.search

        {
          "schemas": ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],
          "filter": "userName eq \"{{User.userName}}\""
        }
        """
      Then the search finds nobody, where the provider offers it

    Example: a query for a User that is there
      Given a stored User
      When the client searches the Users for: userName eq "{{User.userName}}"
      Then the answer's totalResults is 1

  @R7644-3.6-05
  Rule: The name of what was deleted is free again

    Example: a User of the same userName
      Given a deleted User
      When the client creates a User with:
        """
        { "userName": "{{User.userName}}" }
        """
      Then the provider answers 201 Created

  @R7643-3.1-06
  Rule: The id of what was deleted is never given again

    Example: five more Users
      Given a stored User with:
        """
        { "nickName": "Phoenix" }
        """
      And the client has deleted the User
      When the client creates 5 more Users with:
        """
        { "nickName": "Phoenix" }
        """
      Then each of them has an id of its own

  @R7644-3.6-06
  Rule: Nothing can be deleted that does not exist

    Example: a User that does not exist
      Given a User that does not exist
      When the client deletes the User
      Then the provider refuses it with 404
      And the answer's status is "404"

  @R7644-3.6-07 @groups
  Rule: Who was deleted is no member any more

    Example: a Group whose member was deleted
      Given a stored User
      And a stored Group that has the User as a member
      And the client has deleted the User
      When the client retrieves the Group
      Then the User is no member of the Group, or a link that leads nowhere

  @R7644-3.6-08
  Rule: A provider may keep what was deleted, and not show it

    Example: a User that was deleted
      Given a deleted User
      When the client retrieves the User
      Then the User is gone

  @R7644-3.6-09
  Rule: A whole type is not deleted with one request

    Example: a deletion without an id
      Given a stored User
      When the client sends:
        """
        DELETE {{Users}}
        """
      Then the provider answers one of 404, 405, 501
      And the stored User's userName is as sent
